package org.palmares.api.event;

/**
 * What one untrusted zip archive may contain. An event folder and an XLSX workbook are both zips, so both are read
 * under such limits; {@link ZipMeter} does the counting.
 *
 * @param entries most entries in the archive, directories and ignored files included; at least 1
 * @param inflatedBytes most bytes of all entries together once inflated; at least 1
 * @param entryBytes most bytes of one entry once inflated; at least 1
 * @param ratio most inflated bytes per byte of archive, over the whole archive; at least 1
 * @param depth most path components of one name ({@code rules/a.regles} has 2); at least 1
 * @param nameLength most UTF-16 units of one whole name; at least 1
 */
public record ZipLimits(int entries, long inflatedBytes, long entryBytes, int ratio, int depth, int nameLength) {

    public ZipLimits {
        requirePositive("entries", entries);
        requirePositive("inflatedBytes", inflatedBytes);
        requirePositive("entryBytes", entryBytes);
        requirePositive("ratio", ratio);
        requirePositive("depth", depth);
        requirePositive("nameLength", nameLength);
    }

    /** Limits for an event folder: 2,000 entries, 256 MiB in all, 64 MiB each, 200 to 1, 8 levels, 200 characters. */
    public static ZipLimits forEventFolders() {
        return new ZipLimits(2_000, 256L << 20, 64L << 20, 200, 8, 200);
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s (%s) must be at least 1".formatted(name, value));
        }
    }
}
