package org.palmares.api.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.palmares.api.event.PrivateFolder;
import org.palmares.api.store.CannotStartException;

/**
 * The PostgreSQL programs that travel with Palmarès as an archive on the class path, unpacked once into a folder.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    /**
     * The programs, unpacked into {@code parent} unless they already stand there.
     *
     * @throws CannotStartException {@code DATABASE_NO_BINARIES} where none were built in for this machine
     * @throws IOException if they cannot be unpacked
     */
    static PostgresBinaries in(Path parent) throws CannotStartException, IOException {
        Path home = parent.resolve("programs");
        if (!Files.isDirectory(home)) {
            unpack(archiveName(), parent, home);
        }
        return new PostgresBinaries(home);
    }

    /** Path of one program, such as {@code initdb}. */
    Path program(String name) {
        return home.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    private static void unpack(String archive, Path parent, Path home) throws CannotStartException, IOException {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive);
                PrivateFolder half = PrivateFolder.in(parent)) {
            if (in == null) {
                throw noBinaries(archive);
            }
            Path unpacked = Files.createDirectory(half.path().resolve("programs"));
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(in)), unpacked);
            publish(unpacked, home);
        }
    }

    /** A half-unpacked folder never stands under the final name, even after a crash. Of two who unpack, one is enough. */
    private static void publish(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unpacked, home);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path home) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = home.resolve(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IllegalStateException("entry (%s) leaves the folder".formatted(entry.getName()));
            }
            write(tar, entry, target);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            makeExecutable(entry, target);
        }
    }

    private static void makeExecutable(TarArchiveEntry entry, Path target) throws IOException {
        if ((entry.getMode() & 0100) != 0 && !isWindows()) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String archiveName() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-%s-%s.txz".formatted(system(), arch.equals("amd64") ? "x86_64" : armOr(arch));
    }

    private static String armOr(String arch) {
        return arch.equals("aarch64") ? "arm_64" : arch;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return isWindows() ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static CannotStartException noBinaries(String archive) {
        return new CannotStartException(
                archive,
                "DATABASE_NO_BINARIES",
                "PostgreSQL n'est pas fourni pour cette machine : donnez l'adresse d'un serveur avec --database-url.",
                "PostgreSQL is not built in for this machine: give a server's address with --database-url.");
    }
}
