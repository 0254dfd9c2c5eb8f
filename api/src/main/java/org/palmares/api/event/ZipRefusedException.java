package org.palmares.api.event;

import java.io.IOException;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * An untrusted archive that was not unpacked, with the reason in words for its sender. It is an exception because it
 * must stop a reading in the middle of a stream; whoever catches it answers with the {@link #problem}.
 */
public final class ZipRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String french;

    /**
     * @param code stable code, such as {@code ZIP_RATIO}
     * @param message what was found and what to do
     */
    public ZipRefusedException(String code, Text message) {
        super(message.en());
        this.code = code;
        this.french = message.fr();
    }

    public String code() {
        return code;
    }

    public Text text() {
        return new Text(french, getMessage());
    }

    /** The same as a value, found in {@code file}. */
    public Problem problem(String file) {
        return Problem.error(Place.of(file), code, text());
    }
}
