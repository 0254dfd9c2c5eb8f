package org.palmares.api.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.palmares.api.store.CannotStartException;

/**
 * Calls PostgreSQL's own programs, each with a time limit and its words kept for the message.
 *
 * @param binaries the programs
 * @param log receives what they say
 */
record PostgresProgram(PostgresBinaries binaries, Path log) {

    /**
     * Calls one program and waits for its end.
     *
     * @return its exit status, 0 for success
     * @throws CannotStartException {@code DATABASE_TIMEOUT} if it did not end in time; it is then stopped
     */
    int call(Duration limit, String program, String... arguments) throws IOException, CannotStartException {
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!waitFor(process, limit)) {
            process.destroyForcibly();
            throw timeout(program, limit);
        }
        return process.exitValue();
    }

    /** The last lines of the log, for a message. */
    String logTail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }

    private List<String> command(String program, String... arguments) throws CannotStartException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
            command.add(unshare().toString());
            command.add("-U");
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return !PostgresBinaries.isWindows() && "root".equals(System.getProperty("user.name"));
    }

    private static Path unshare() throws CannotStartException {
        return List.of("/usr/bin/unshare", "/bin/unshare").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(PostgresProgram::rootWithoutUnshare);
    }

    private static java.io.File nothing() {
        return new java.io.File(PostgresBinaries.isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean waitFor(Process process, Duration limit) throws IOException {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }

    private CannotStartException timeout(String program, Duration limit) {
        return new CannotStartException(
                log.toString(),
                "DATABASE_TIMEOUT",
                "PostgreSQL (%s) n'a pas répondu en %s s ; fin de son journal : %s"
                        .formatted(program, limit.toSeconds(), logTail()),
                "PostgreSQL (%s) did not answer within %s s; end of its log: %s"
                        .formatted(program, limit.toSeconds(), logTail()));
    }

    private static CannotStartException rootWithoutUnshare() {
        return new CannotStartException(
                "root",
                "DATABASE_AS_ROOT",
                "PostgreSQL ne fonctionne pas en tant que root et la commande unshare manque :"
                        + " lancez Palmarès avec un compte ordinaire, ou donnez --database-url.",
                "PostgreSQL does not run as root and the unshare command is missing:"
                        + " start Palmarès from an ordinary account, or give --database-url.");
    }
}
