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

    /** Two ids in one name, joined by a plus sign, which no id holds either. */
    public static String pair(Id<?> one, Id<?> other) {
        return part(one) + "+" + part(other);
    }
}
