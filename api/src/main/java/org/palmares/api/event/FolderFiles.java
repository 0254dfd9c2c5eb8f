package org.palmares.api.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of an event folder as the zip and the hash see them: by portable name, sorted, litter left out. */
final class FolderFiles {

    private FolderFiles() {}

    /**
     * @throws ZipRefusedException if a file is a link or a device, or if its name is not portable
     * @throws IOException if the folder cannot be read
     */
    static SortedMap<String, Path> of(Path given) throws IOException {
        // The folder itself may be reached by a link; nothing in it may.
        Path folder = given.toRealPath();
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        return byName(folder, paths);
    }

    private static SortedMap<String, Path> byName(Path folder, List<Path> paths) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        NameBook book = new NameBook();
        for (Path path : paths) {
            EntryName name = nameOf(folder, path);
            if (!name.isLitter()) {
                requireRegular(name, path);
                book.addFile(name);
                files.put(name.text(), path);
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static EntryName nameOf(Path folder, Path path) throws ZipRefusedException {
        String separator = folder.getFileSystem().getSeparator();
        return EntryName.of(folder.relativize(path).toString().replace(separator, "/"), ZipLimits.forEventFolders());
    }

    private static void requireRegular(EntryName name, Path path) throws ZipRefusedException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw ZipFolder.notAFile(name.text());
        }
    }
}
