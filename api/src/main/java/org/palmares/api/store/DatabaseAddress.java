package org.palmares.api.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a database is and how to enter it. Its text hides the password, and the whole address, which may hold one too.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://…}
 */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    public DatabaseAddress {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("url must start with jdbc:postgresql:");
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}
