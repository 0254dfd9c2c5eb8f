package org.palmares.api.event;

import java.io.IOException;

/**
 * An untrusted archive that was not unpacked, with the reason in words for its sender. It is an exception because it
 * must stop a reading in the middle of a stream; whoever catches it answers with the code and the sentences.
 */
public final class ZipRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String french;

    /**
     * @param code stable code, such as {@code zip-ratio}
     * @param french one sentence: what was found, what to do
     * @param english the same in English
     */
    public ZipRefusedException(String code, String french, String english) {
        super(english);
        this.code = code;
        this.french = french;
    }

    public String code() {
        return code;
    }

    public String french() {
        return french;
    }

    public String english() {
        return getMessage();
    }
}
