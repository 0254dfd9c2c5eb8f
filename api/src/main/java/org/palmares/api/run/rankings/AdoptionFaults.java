package org.palmares.api.run.rankings;

import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.Adoption;
import org.palmares.engine.scoring.deliberation.Voters;

/** What is wrong with a rank that a jury adopted, and what to do about it. */
final class AdoptionFaults {
    private AdoptionFaults() {}

    /**
     * In words.
     *
     * @param voters whose votes and abstentions the line counts
     * @param jury who could vote, as far as that is known
     * @param named the juror whom the reason names; blank where it names none
     */
    static Text text(Adoption.Fault fault, int voters, Optional<Voters> jury, String named) {
        return switch (fault.kind()) {
            case NO_QUORUM -> jury.map(QuorumWords::ofJury).orElseThrow();
            case NOT_RANKED ->
                new Text(
                        "ce projet n'est pas dans le classement proposé. Retirez la ligne.",
                        "this entry is not in the proposed ranking. Remove the line.");
            case NOT_TIED ->
                new Text(
                        "les bulletins ne mettent pas ce projet à égalité avec ceux dont il prendrait la place ; le jury"
                                + " ne départage que des ex æquo. Retirez la ligne.",
                        "the ballots do not tie this entry with those whose place it would take; the jury separates"
                                + " ties alone. Remove the line.");
            case TWICE ->
                new Text("deux rangs pour ce projet. Gardez-en un.", "two ranks for this entry. Keep one of them.");
            case NO_VOTE ->
                new Text(
                        "le rang change sans vote. Donnez les voix pour et contre (for, against).",
                        "the rank changes without a vote. Give the votes for and against.");
            case TOO_MANY_VOTES -> tooMany(voters, jury.orElseThrow().on(fault.submission()));
            case LOST ->
                new Text(
                        "le vote est contre ce rang. Retirez les lignes de ce changement.",
                        "the vote went against this rank. Remove the lines of this change.");
            case TIED ->
                new Text(
                        "autant de voix pour que contre. Donnez la voix prépondérante (casting : oui ou non).",
                        "as many votes for as against. Give the casting vote (casting: yes or no).");
            case NO_PRESIDENT ->
                new Text(
                        "voix prépondérante sans présidence : ni le président ni le vice-président n'est présent et"
                                + " admis à voter sur ce projet. Corrigez seat et present (jurors.csv), ou votez à"
                                + " nouveau sous une présidence.",
                        "a casting vote without a president: neither the president nor the vice-president is present"
                                + " and may vote on this entry. Correct seat and present (jurors.csv), or vote again"
                                + " under a president.");
            case NO_REASON ->
                new Text(
                        "le rang change sans motif. Écrivez-le (reason).",
                        "the rank changes without a reason. Write it (reason).");
            case REASON_NAMES_JUROR ->
                new Text(
                        "le motif nomme un membre du jury (" + named + "), et il est imprimé au procès-verbal public."
                                + " Dites-le sans nom.",
                        "the reason names a juror (" + named + "), and it is printed in the public minutes. Say it"
                                + " without a name.");
            case OUT_OF_SEQUENCE ->
                new Text(
                        "les rangs ne se suivent plus (1, 2, 3, ou 1, 1, 3 à égalité). Donnez aussi le rang de ceux"
                                + " qui lui laissent la place.",
                        "ranks no longer follow (1, 2, 3, or 1, 1, 3 in a tie). Give the rank of those who make way"
                                + " too.");
        };
    }

    private static Text tooMany(int voters, int may) {
        return new Text(
                voters + " voix et abstentions pour "
                        + Language.FR.count(may, "juré présent et admis", "jurés présents et admis")
                        + " à voter sur ce projet. Vérifiez le décompte.",
                voters + " votes and abstentions for "
                        + Language.EN.count(may, "juror who is", "jurors who are")
                        + " present and may vote on this entry. Check the count.");
    }
}
