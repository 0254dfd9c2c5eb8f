package org.palmares.api.event;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.palmares.engine.domain.Text;

/**
 * Counts one archive while it is read, and stops the reading at the first limit passed. It trusts no size written in
 * the archive: it counts the bytes that really come out. Not thread-safe; one meter for one archive.
 */
public final class ZipMeter {

    /** Below this many inflated bytes no ratio is looked at: a short table of equal lines compresses very well. */
    private static final long RATIO_FREE_BYTES = 1L << 20;

    private final ZipLimits limits;
    private final long archiveBytes;
    private int entries;
    private long inflated;

    /**
     * @param limits what the archive may contain
     * @param archiveBytes size of the archive as received, in bytes
     */
    public ZipMeter(ZipLimits limits, long archiveBytes) {
        this.limits = limits;
        this.archiveBytes = archiveBytes;
    }

    /** Counts one more entry. */
    public void entry() throws ZipRefusedException {
        if (++entries > limits.entries()) {
            throw tooManyEntries();
        }
    }

    /**
     * The same bytes, counted while they are read.
     *
     * @param name name of the entry, for the message
     * @param inflating the inflated bytes of one entry
     */
    public InputStream counting(String name, InputStream inflating) {
        return new Counting(name, inflating);
    }

    /** Bytes inflated so far, all entries together. */
    public long inflatedBytes() {
        return inflated;
    }

    private void add(String name, long entryBytes, int read) throws ZipRefusedException {
        inflated += read;
        if (entryBytes > limits.entryBytes()) {
            throw entryTooBig(name);
        }
        if (inflated > limits.inflatedBytes()) {
            throw archiveTooBig();
        }
        if (inflated > RATIO_FREE_BYTES && inflated / limits.ratio() > archiveBytes) {
            throw ratioTooHigh(name);
        }
    }

    private ZipRefusedException tooManyEntries() {
        return new ZipRefusedException(
                "ZIP_TOO_MANY_ENTRIES",
                new Text(
                        "L'archive contient plus de %s fichiers : retirez ceux qui ne font pas partie de l'événement."
                                .formatted(limits.entries()),
                        "The archive holds more than %s files: remove those that are not part of the event."
                                .formatted(limits.entries())));
    }

    private ZipRefusedException entryTooBig(String name) {
        return new ZipRefusedException(
                "ZIP_ENTRY_TOO_BIG",
                new Text(
                        "Le fichier « %s » dépasse %s octets une fois décompressé : réduisez-le ou retirez-le."
                                .formatted(Shown.name(name), limits.entryBytes()),
                        "File \"%s\" is larger than %s bytes once unpacked: reduce it or remove it."
                                .formatted(Shown.name(name), limits.entryBytes())));
    }

    private ZipRefusedException archiveTooBig() {
        return new ZipRefusedException(
                "ZIP_TOO_BIG",
                new Text(
                        "L'archive dépasse %s octets une fois décompressée : retirez les fichiers inutiles."
                                .formatted(limits.inflatedBytes()),
                        "The archive is larger than %s bytes once unpacked: remove the files that are not needed."
                                .formatted(limits.inflatedBytes())));
    }

    private ZipRefusedException ratioTooHigh(String name) {
        return new ZipRefusedException(
                "ZIP_RATIO",
                new Text(
                        "« %s » se décompresse à plus de %s fois la taille de l'archive, comme une bombe zip : archive refusée."
                                .formatted(Shown.name(name), limits.ratio()),
                        "\"%s\" unpacks to more than %s times the size of the archive, as a zip bomb does: archive refused."
                                .formatted(Shown.name(name), limits.ratio())));
    }

    private final class Counting extends FilterInputStream {

        private final String name;
        private long bytes;

        private Counting(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            if (value >= 0) {
                add(name, ++bytes, 1);
            }
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            if (read > 0) {
                bytes += read;
                add(name, bytes, read);
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            // A skipped byte has been inflated all the same: read it, so that it counts.
            byte[] dropped = new byte[(int) Math.min(count, 8_192)];
            return Math.max(0, read(dropped, 0, dropped.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
