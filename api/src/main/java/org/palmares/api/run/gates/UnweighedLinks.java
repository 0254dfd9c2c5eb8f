package org.palmares.api.run.gates;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleSet;

/** Links that jurors declare and no rule in force reads: whoever declared one believes that somebody weighs it. */
public final class UnweighedLinks {
    private final JuryInput jury;
    private final RuleSet rules;

    /** The rules in force for jurors. */
    public UnweighedLinks(JuryInput jury, RuleSet rules) {
        this.jury = Objects.requireNonNull(jury, "jury");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** One question for each juror and kind of link, in the order of the file. */
    public List<Problem> problems() {
        return jury.jurors().stream()
                .flatMap(juror -> juror.links().stream()
                        .map(DeclaredLink::kind)
                        .distinct()
                        .filter(kind -> !isRead(JurorFacts.of(kind)))
                        .map(kind -> problem(juror, kind)))
                .toList();
    }

    private boolean isRead(String fact) {
        return rules.inForce().stream()
                .flatMap(rule -> rule.when().conditions().stream())
                .flatMap(condition -> condition.phrase().facts().stream())
                .anyMatch(read -> isOfJurors(read) && read.name().equals(fact));
    }

    private static boolean isOfJurors(FactDef fact) {
        return !fact.isParameter() && fact.subject() == Subject.Kind.JUROR;
    }

    private Problem problem(Juror juror, DeclaredLink.Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.asked(
                jury.places().getOrDefault(juror.id(), Place.of("jurors.csv")),
                "JUROR_LINK_UNWEIGHED",
                new Text(
                        juror.id() + " déclare un lien " + word + ", qu'aucune règle en vigueur ne lit : il ne change"
                                + " rien. Ajoutez la règle (rules dans event.yaml), ou ne donnez pas ces projets à cette"
                                + " personne (assignment.csv).",
                        juror.id() + " declares a link " + word + ", which no rule in force reads: it changes nothing."
                                + " Add the rule (rules in event.yaml), or do not give these entries to that person"
                                + " (assignment.csv)."));
    }
}
