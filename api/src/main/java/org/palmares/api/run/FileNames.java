package org.palmares.api.run;

import org.palmares.engine.domain.Id;

/** Parts of file names. */
public final class FileNames {
    private FileNames() {}

    /**
     * An id as it can stand in a file's name everywhere: a colon becomes a tilde, which no id holds, so that two ids
     * never share a name.
     */
    public static String part(Id<?> id) {
        return id.value().replace(':', '~');
    }
}
