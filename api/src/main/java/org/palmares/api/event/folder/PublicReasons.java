package org.palmares.api.event.folder;

import java.util.List;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Prose;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Reasons that minutes and letters print: one that names a juror is kept back until it is said without a name. */
final class PublicReasons {
    /** In the place of a reason that nobody reads; its language is that of no event. */
    static final String WITHHELD = "motif retenu : il nomme un membre du jury / reason withheld: it names a juror";

    private final List<Identity> jurors;
    private final Findings findings;

    PublicReasons(List<Identity> jurors, Findings findings) {
        this.jurors = List.copyOf(jurors);
        this.findings = findings;
    }

    /** What may be printed of a reason, whoever it is about. */
    String printed(Line line, String column, String written) {
        Prose words = Prose.of(written);
        return jurors.stream()
                .filter(juror -> juror.isNamedIn(words))
                .findFirst()
                .map(juror -> keptBack(line, column, juror))
                .orElse(written);
    }

    /** The same of a decision; those on persons and on links of jurors are printed nowhere. */
    String printed(Line line, String column, String written, Subject subject) {
        boolean isPublic = subject.kind() == Subject.Kind.SUBMISSION || subject.kind() == Subject.Kind.TEAM;
        return isPublic ? printed(line, column, written) : written;
    }

    private String keptBack(Line line, String column, Identity juror) {
        findings.add(Problem.asked(
                line.place(),
                "REASON_NAMES_JUROR",
                new Text(
                        "ce motif nomme un membre du jury (" + juror.fullName()
                                + ") : ni le procès-verbal public ni les"
                                + " lettres ne l'impriment. Dites-le sans nom (colonne " + column + ").",
                        "this reason names a juror (" + juror.fullName()
                                + "): neither the public minutes nor the letters"
                                + " print it. Say it without a name (column " + column + ").")));
        return WITHHELD;
    }
}
