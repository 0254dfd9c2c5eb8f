package org.palmares.api.event;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the central directory of a zip before a library reads it whole into memory: an archive of a few megabytes can
 * announce a million entries. The count written in the archive is not believed. Layout: PKWARE APPNOTE 6.3.10, sections
 * 4.3.12 and 4.3.16. Archives in the zip64 layout (over 65,535 entries or 4 GiB) are past every limit here.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final long ZIP64_MARK = 0xffff_ffffL;

    private ZipDirectory() {}

    /** @throws ZipRefusedException if there is no whole directory, or if it is too long */
    static void requireEntriesWithin(Path zip, ZipLimits limits) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        int end = findEnd(bytes);
        int found = count(bytes, start(bytes, end), end, new ZipMeter(limits, bytes.limit()));
        if (found != unsigned(bytes, end + 10)) {
            throw ZipFolder.damaged();
        }
    }

    private static int findEnd(ByteBuffer bytes) throws ZipRefusedException {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw ZipFolder.damaged();
    }

    private static int start(ByteBuffer bytes, int end) throws ZipRefusedException {
        long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        // Readers disagree on archives with other bytes around or between their parts: those are refused.
        if (offset == ZIP64_MARK || offset + size != end) {
            throw ZipFolder.damaged();
        }
        return (int) offset;
    }

    private static int count(ByteBuffer bytes, int start, int end, ZipMeter meter) throws ZipRefusedException {
        int at = start;
        int entries = 0;
        while (at + ENTRY_LENGTH <= end && bytes.getInt(at) == ENTRY_SIGNATURE) {
            meter.entry();
            entries++;
            at += ENTRY_LENGTH + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        if (at != end) {
            throw ZipFolder.damaged();
        }
        return entries;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
