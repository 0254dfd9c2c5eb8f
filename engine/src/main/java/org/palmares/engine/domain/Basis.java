package org.palmares.engine.domain;

import java.util.Objects;

/**
 * The text that a rule rests on.
 *
 * @param source a law, a charter, the event's own rules
 * @param toConfirm whether a lawyer has yet to confirm that the source says so; whatever prints the source says it
 */
public record Basis(Text source, boolean toConfirm) {
    private static final Text TO_CONFIRM = new Text(" (à confirmer par un conseil)", " (to be confirmed by counsel)");

    public Basis {
        Objects.requireNonNull(source, "source");
    }

    /** The source as it is printed. */
    public Text words() {
        return toConfirm ? new Text(source.fr() + TO_CONFIRM.fr(), source.en() + TO_CONFIRM.en()) : source;
    }
}
