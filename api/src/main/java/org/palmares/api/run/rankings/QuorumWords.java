package org.palmares.api.run.rankings;

import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.Voters;

/** That too few are present to decide, and what to do. */
public final class QuorumWords {
    private QuorumWords() {}

    /** Of the jury as a whole. */
    public static Text ofJury(Voters jury) {
        return below(
                jury,
                new Text(
                        "le jury ne peut rien décider. Appelez des suppléants, ou réunissez-le à nouveau.",
                        "the jury can decide nothing. Call substitutes, or convene it again."));
    }

    /** Of a committee. */
    public static Text ofCommittee(Voters committee) {
        return below(
                committee,
                new Text(
                        "le comité ne peut rien décider. Réunissez-le à nouveau.",
                        "the committee can decide nothing. Convene it again."));
    }

    private static Text below(Voters voters, Text then) {
        return new Text(
                Language.FR.count(voters.present(), "juré présent", "jurés présents") + ", le quorum est de "
                        + voters.quorum() + " : " + then.fr(),
                Language.EN.count(voters.present(), "juror", "jurors") + " present, the quorum is " + voters.quorum()
                        + ": " + then.en());
    }
}
