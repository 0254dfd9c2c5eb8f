package org.palmares.api.cli;

import java.util.concurrent.CountDownLatch;

/** Keeps a command at work until the process is told to end, then closes what it opened. */
final class UntilInterrupted {
    private UntilInterrupted() {}

    /** Returns never by itself: an interrupt or a termination signal closes the server, and the process ends. */
    static void wait(AutoCloseable server) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop"));
        ended.await();
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("the server must close", e);
        }
    }
}
