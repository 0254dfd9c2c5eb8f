package org.palmares.api.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names the exact content of an event folder: SHA-256 over its files in the order of their names (NFC, {@code /}), each
 * as the length of the name in UTF-8 (4 bytes), the name, the size (8 bytes), the bytes. Times, permissions and
 * directories without files do not count. Immutable, thread-safe.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record EventHash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public EventHash {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("hex (%s) must be 64 lower-case hexadecimal digits".formatted(hex));
        }
    }

    /**
     * Hash of a folder on disk.
     *
     * @throws ZipRefusedException if a file cannot be part of an event folder (a link, an unsafe name)
     * @throws IOException if a file cannot be read
     */
    public static EventHash of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Map.Entry<String, Path> file : FolderFiles.of(folder).entrySet()) {
            byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            digest.update(name);
            digest.update(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Files.size(file.getValue()))
                    .array());
            update(digest, file.getValue());
        }
        return new EventHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** Hash of one file, whatever its size. */
    public static EventHash ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        update(digest, file);
        return new EventHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(sink);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
