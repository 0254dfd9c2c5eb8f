package org.palmares.api.run;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Runs every stage that an event folder allows. The server's jobs know nothing else of the stages. */
@FunctionalInterface
public interface EventRunner {

    /**
     * The same folder and order give the same result. May be called from several threads at once.
     *
     * @param eventFolder the unpacked folder, the runner's own until it returns; nothing written there is kept
     * @param order what was asked
     * @param progress told now and then how far the run is
     * @param cancelled true once nobody waits for the result; the runner should then return soon, with any result
     * @return the outputs and problems; people's mistakes are problems in it, never exceptions
     */
    RunResult run(Path eventFolder, RunOrder order, RunProgress progress, BooleanSupplier cancelled);
}
