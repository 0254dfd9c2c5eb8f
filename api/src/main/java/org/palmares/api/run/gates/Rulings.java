package org.palmares.api.run.gates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.MinutesEntry.ByPerson;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Evidence;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;

/**
 * What people decided: a committee's opinions, what named persons confirmed, and the facts that they put right. Remembers
 * what had an effect, so that the rest can be said. Not thread-safe; lives as long as one run.
 */
public final class Rulings {
    private final ZoneId zone;
    private final List<Opinion> opinions;
    private final List<Confirmation> confirmations;
    private final List<Correction> corrections;
    private final Set<Confirmation> used = new HashSet<>();
    private final Set<Correction> applied = new HashSet<>();
    private final Map<Correction, Fact> refused = new HashMap<>();

    public Rulings(
            ZoneId zone, List<Opinion> opinions, List<Confirmation> confirmations, List<Correction> corrections) {
        this.zone = zone;
        this.opinions = List.copyOf(opinions);
        this.confirmations = List.copyOf(confirmations);
        this.corrections = List.copyOf(corrections);
    }

    public static Rulings of(EventInput input) {
        return new Rulings(
                input.settings().event().zone(),
                input.rulings().opinions(),
                input.rulings().confirmations(),
                input.rulings().corrections());
    }

    public List<Opinion> opinions() {
        return opinions;
    }

    /** Those that decided something, in the order of the file. */
    public List<Confirmation> confirmations() {
        return confirmations.stream().filter(used::contains).toList();
    }

    /** Those that applied, in the order of the file. */
    public List<Correction> corrections() {
        return corrections.stream().filter(applied::contains).toList();
    }

    /** What the corrected fact was, as a person reads it. */
    public Text was(Correction correction) {
        return text(correction, correction.was());
    }

    /** What it is. */
    public Text is(Correction correction) {
        return text(correction, correction.is());
    }

    private Text text(Correction correction, Fact fact) {
        FactDef asked = FactCatalogue.builtIn().get(correction.subject().kind(), correction.fact());
        return Evidence.text(asked, fact, zone);
    }

    /** The facts as corrected: a correction applies where what is read is what it says that it was. */
    public Facts corrected(Subject subject, Facts read) {
        Facts facts = read;
        for (Correction correction : corrections) {
            if (!correction.subject().equals(subject)) {
                continue;
            }
            Fact found = facts.get(correction.fact());
            if (same(found, correction.was())) {
                facts = facts.with(correction.fact(), correction.is());
                applied.add(correction);
            } else {
                refused.put(correction, found);
            }
        }
        return facts;
    }

    private static boolean same(Fact one, Fact other) {
        if (one instanceof Fact.NumberFact number && other instanceof Fact.NumberFact second) {
            BigDecimal value = number.value();
            return value.compareTo(second.value()) == 0;
        }
        return one.equals(other);
    }

    /** What became of a finding that a person decides: the latest word counts, the last line of equal ones. */
    public State state(Finding finding) {
        return word(finding)
                .<State>map(word -> word.confirms() ? new State.Confirmed(by(word)) : new State.NotRetained(by(word)))
                .orElseGet(State.Standing::new);
    }

    private Optional<Confirmation> word(Finding finding) {
        if (!isAPersons(finding)) {
            return Optional.empty();
        }
        List<Confirmation> words = confirmations.stream()
                .filter(word -> word.subject().equals(finding.subject())
                        && word.rule().equals(finding.rule().id()))
                .sorted(Comparator.comparing(Confirmation::at))
                .toList();
        used.addAll(words);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    /** Whether the rules only propose: that somebody or something is out, or a juror's link that the college weighs. */
    private static boolean isAPersons(Finding finding) {
        return finding.outcome() == Outcome.REJECT
                || finding.outcome() == Outcome.REVIEW && finding.subject().kind() == Subject.Kind.JUROR;
    }

    private ByPerson by(Confirmation word) {
        return new ByPerson(word.by(), local(word.at()), Text.same(word.reason()));
    }

    /** That the last correction of a subject put a finding right. */
    State factCorrected(Subject subject) {
        List<Correction> of = corrections().stream()
                .filter(correction -> correction.subject().equals(subject))
                .toList();
        Correction last = of.get(of.size() - 1);
        return new State.FactCorrected(new ByPerson(last.by(), local(last.at()), Text.same(last.reason())));
    }

    public LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    /**
     * What had no effect although somebody meant it to.
     *
     * @param kinds what has been judged; of the rest nothing can be said
     */
    public List<Problem> problems(Set<Subject.Kind> kinds) {
        List<Problem> problems = new ArrayList<>();
        for (Correction correction : corrections) {
            if (kinds.contains(correction.subject().kind()) && !applied.contains(correction)) {
                problems.add(notApplied(correction));
            }
        }
        for (Confirmation word : confirmations) {
            if (kinds.contains(word.subject().kind()) && !used.contains(word)) {
                problems.add(nothingToDecide(word));
            }
        }
        return problems;
    }

    private Problem notApplied(Correction correction) {
        if (!refused.containsKey(correction)) {
            return Problem.asked(
                    correction.place(),
                    "CORRECTION_WITHOUT_SUBJECT",
                    new Text(
                            "rien ni personne ne s'appelle « " + correction.about() + " » : cette rectification ne"
                                    + " s'applique pas.",
                            "nothing and nobody is called \"" + correction.about() + "\": this correction does not"
                                    + " apply."));
        }
        Text found = text(correction, refused.get(correction));
        Text was = was(correction);
        return Problem.asked(
                correction.place(),
                "CORRECTION_REFUSED",
                new Text(
                        correction.about() + ", " + correction.fact() + " : « " + was.fr()
                                + " » n'est pas ce qui est lu" + " (lu : « " + found.fr()
                                + " »). La rectification ne s'applique pas ; vérifiez-la.",
                        correction.about() + ", " + correction.fact() + ": \"" + was.en() + "\" is not what is read"
                                + " (read: \"" + found.en() + "\"). The correction does not apply; check it."));
    }

    private static Problem nothingToDecide(Confirmation word) {
        return Problem.asked(
                Place.of("confirmations.csv"),
                "CONFIRMATION_WITHOUT_PROPOSAL",
                new Text(
                        word.about() + " : la règle " + word.rule() + " ne propose rien à confirmer. La ligne n'a pas"
                                + " d'effet.",
                        word.about() + ": rule " + word.rule() + " proposes nothing to confirm. The line has no"
                                + " effect."));
    }
}
