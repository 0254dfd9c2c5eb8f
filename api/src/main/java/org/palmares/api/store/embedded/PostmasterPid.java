package org.palmares.api.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of a PostgreSQL that runs, or ran, in a cluster: line 1 its process, line 2 its data
 * directory.
 *
 * @param pid the process
 * @param dataDirectory the cluster that it serves
 */
record PostmasterPid(long pid, Path dataDirectory) {

    /** The file of this cluster; empty if there is none, or if it was cut off while being written. */
    static Optional<PostmasterPid> of(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterPid> parse(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).strip().matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterPid(
                Long.parseLong(lines.get(0).strip()), Path.of(lines.get(1).strip())));
    }

    /** Whether the process is alive and is a PostgreSQL of this cluster, not another that got the same number. */
    boolean isAliveIn(Path cluster) throws IOException {
        return Files.exists(dataDirectory)
                && Files.isSameFile(dataDirectory, cluster)
                && ProcessHandle.of(pid).filter(PostmasterPid::isPostgres).isPresent();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.startsWith("postgres"))
                        .isPresent();
    }
}
