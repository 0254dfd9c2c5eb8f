package org.palmares.api.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether somebody wants the search to end (Ctrl-C, or a termination signal). The process then ends only once the command
 * has laid down the best that it had found, or after {@value #PATIENCE} seconds.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {
    private static final long PATIENCE = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    /** Watches from now on, until it is closed. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public boolean getAsBoolean() {
        return asked;
    }

    private void interrupt() {
        asked = true;
        try {
            finished.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (!asked) {
            unhook();
        }
    }

    private void unhook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends at this very moment, and the hook no longer has anything to wait for.
        }
    }
}
