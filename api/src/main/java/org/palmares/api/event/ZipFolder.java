package org.palmares.api.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.palmares.engine.domain.Text;

/**
 * An event folder as a zip and back. Unpacking trusts nothing in the archive; packing gives the same bytes for the same
 * files on any machine. Stateless, thread-safe.
 */
public final class ZipFolder {

    /** After 1980-01-01, which {@link ZipEntry} would store with an extra field that depends on the time zone. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ZipFolder() {}

    /**
     * Unpacks an untrusted archive. Desktop litter ({@code __MACOSX}, {@code .DS_Store}…) is left out, and a single
     * outer folder, as a desktop's "compress" makes it, is stepped into.
     *
     * @param zip the archive as received
     * @param into an empty directory of the caller's
     * @param limits what the archive may contain
     * @return the folder that holds the files: {@code into}, or the single directory in it
     * @throws ZipRefusedException if the archive is damaged, unsafe or passes a limit; files may be left in {@code into}
     * @throws IOException if a file cannot be written
     */
    public static Path unpack(Path zip, Path into, ZipLimits limits) throws IOException {
        ZipMeter meter = new ZipMeter(limits, Files.size(zip));
        ZipDirectory.requireEntriesWithin(zip, limits);
        try (ZipFile archive = open(zip)) {
            unpack(archive, into, limits, meter);
        }
        return singleFolderIn(into);
    }

    /**
     * Packs a folder: files in the order of their names, fixed times, stored without compression (deflate's output
     * differs between builds of zlib).
     *
     * @throws ZipRefusedException if the folder holds a link or a name that could not be unpacked elsewhere
     * @throws IOException if a file cannot be read
     */
    public static void pack(Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Path> file : FolderFiles.of(folder).entrySet()) {
            byte[] content = Files.readAllBytes(file.getValue());
            zip.putNextEntry(stored(file.getKey(), content));
            zip.write(content);
        }
        zip.finish();
    }

    static ZipRefusedException notAFile(String name) {
        return new ZipRefusedException(
                "ZIP_LINK",
                new Text(
                        "« %s » est un lien ou un fichier spécial : remplacez-le par le fichier lui-même."
                                .formatted(Shown.name(name)),
                        "\"%s\" is a link or a special file: replace it with the file itself."
                                .formatted(Shown.name(name))));
    }

    static ZipRefusedException damaged() {
        return new ZipRefusedException(
                "ZIP_DAMAGED",
                new Text(
                        "Ce n'est pas une archive zip lisible : compressez de nouveau le dossier de l'événement.",
                        "This is not a readable zip archive: compress the event folder again."));
    }

    private static void unpack(ZipFile archive, Path into, ZipLimits limits, ZipMeter meter) throws IOException {
        NameBook book = new NameBook();
        for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
            meter.entry();
            EntryName name = nameOf(entry, limits);
            requirePlain(archive, entry);
            if (entry.isDirectory()) {
                book.addDirectory(name);
            } else {
                book.addFile(name);
                write(archive, entry, name, into, meter);
            }
        }
    }

    /** Refuses links and devices, by the file type in the Unix mode, and what needs a password or another method. */
    private static void requirePlain(ZipFile archive, ZipArchiveEntry entry) throws ZipRefusedException {
        int type = entry.getUnixMode() & 0170000;
        boolean plain = type == 0 || type == 0100000 || type == 0040000;
        if (!plain || (type == 0040000 && !entry.isDirectory())) {
            throw notAFile(entry.getName());
        }
        if (!archive.canReadEntryData(entry)) {
            throw damaged();
        }
    }

    private static void write(ZipFile archive, ZipArchiveEntry entry, EntryName name, Path into, ZipMeter meter)
            throws IOException {
        byte[] content = read(archive, entry, meter);
        if (!name.isLitter()) {
            Path target = into.resolve(name.text());
            Files.createDirectories(target.getParent());
            Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static byte[] read(ZipFile archive, ZipArchiveEntry entry, ZipMeter meter) throws ZipRefusedException {
        CRC32 crc = new CRC32();
        try (InputStream raw = archive.getInputStream(entry);
                InputStream in = new CheckedInputStream(meter.counting(entry.getName(), raw), crc)) {
            byte[] content = in.readAllBytes();
            if (crc.getValue() != entry.getCrc()) {
                throw damaged();
            }
            return content;
        } catch (ZipRefusedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static ZipFile open(Path zip) throws ZipRefusedException {
        try {
            return ZipFile.builder().setPath(zip).get();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static EntryName nameOf(ZipArchiveEntry entry, ZipLimits limits) throws ZipRefusedException {
        // The library turns a backslash into a slash for some archives: the name as written decides.
        boolean backslash = new String(entry.getRawName(), StandardCharsets.ISO_8859_1).contains("\\");
        return EntryName.of(backslash ? entry.getName() + "\\" : entry.getName(), limits);
    }

    private static Path singleFolderIn(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            List<Path> found = children.limit(2).toList();
            boolean wrapped = found.size() == 1 && Files.isDirectory(found.get(0), LinkOption.NOFOLLOW_LINKS);
            return wrapped ? found.get(0) : folder;
        }
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(FIXED_TIME);
        return entry;
    }
}
