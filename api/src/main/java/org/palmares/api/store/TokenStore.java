package org.palmares.api.store;

import java.util.Optional;

/** The hash of the token in force. Thread-safe. */
public final class TokenStore {

    private final Database database;

    public TokenStore(Database database) {
        this.database = database;
    }

    /** Puts a token in force; the one before it is revoked. */
    public void replace(String sha256) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "insert into token (sha256) values (:hash) on conflict (only_one) do update set sha256 = :hash")
                        .bind("hash", sha256)
                        .execute());
    }

    public Optional<String> findHash() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select sha256 from token")
                        .mapTo(String.class)
                        .findOne());
    }
}
