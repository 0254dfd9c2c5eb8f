package org.palmares.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.palmares.api.event.Bytes;

/**
 * The secret that opens the service: 256 random bits, printed once in a link. Only its SHA-256 is kept; that is enough
 * for a secret nobody chose. Its text form hides it.
 *
 * @param secret base64url, 43 characters
 */
public record AccessToken(String secret) {

    private static final int BYTES = 32;

    public AccessToken {
        Objects.requireNonNull(secret, "secret");
    }

    /** @param random a {@link java.security.SecureRandom} outside tests */
    public static AccessToken random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in lower-case hexadecimal. */
    public String sha256() {
        return Bytes.utf8(secret).sha256();
    }

    /** Whether it has this hash; the time taken says nothing about where they differ. */
    public boolean hasHash(String sha256) {
        return MessageDigest.isEqual(
                sha256().getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "AccessToken";
    }
}
