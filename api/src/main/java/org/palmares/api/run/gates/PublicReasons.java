package org.palmares.api.run.gates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.report.MinutesEntry.ByCommittee;
import org.palmares.api.report.MinutesEntry.ByPerson;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * Why people decided, as papers that everybody reads print it: a reason that names a juror waits until somebody says it
 * without the name. Papers of the organizer alone keep the words.
 */
public record PublicReasons(Directory directory) {
    private static final Text WITHHELD =
            new Text("motif non imprimé : il nomme un membre du jury", "reason withheld: it names a juror");

    public PublicReasons {
        Objects.requireNonNull(directory, "directory");
    }

    /** The reason, or what stands in its place. */
    public Text printed(String reason) {
        return printed(Text.same(reason));
    }

    /** A finding with what became of it. */
    public Note note(Judged judged) {
        return Note.of(judged.finding(), printed(judged.state()), judged.isOfSponsors());
    }

    private Text printed(Text reason) {
        return directory.jurorNamedIn(reason.fr()).isEmpty() ? reason : WITHHELD;
    }

    // An exhaustive switch over the sealed state needs a later Java.
    private State printed(State state) {
        if (state instanceof State.Lifted lifted) {
            return new State.Lifted(printed(lifted.by()));
        } else if (state instanceof State.Upheld upheld) {
            return new State.Upheld(printed(upheld.by()));
        } else if (state instanceof State.Confirmed confirmed) {
            return new State.Confirmed(printed(confirmed.by()));
        } else if (state instanceof State.NotRetained refused) {
            return new State.NotRetained(printed(refused.by()));
        } else if (state instanceof State.FactCorrected fact) {
            return new State.FactCorrected(printed(fact.by()));
        } else {
            return state;
        }
    }

    private ByCommittee printed(ByCommittee by) {
        return new ByCommittee(by.session(), by.result(), printed(by.reasons()), by.provisional());
    }

    private ByPerson printed(ByPerson by) {
        return new ByPerson(by.name(), by.at(), printed(by.reason()));
    }

    /** One problem per reason that is kept back. What had no effect, or is on a person, no public paper prints. */
    public List<Problem> problems(Rulings rulings, Titles titles) {
        return Stream.of(
                        rulings.opinions().stream().flatMap(opinion -> keptBack(opinion, titles).stream()),
                        rulings.confirmations().stream()
                                .filter(word -> isPublic(word.subject()))
                                .flatMap(word -> keptBack(word).stream()),
                        rulings.corrections().stream()
                                .filter(correction -> isPublic(correction.subject()))
                                .flatMap(correction -> keptBack(correction).stream()))
                .flatMap(problems -> problems)
                .toList();
    }

    private static boolean isPublic(Subject subject) {
        return subject.kind() == Subject.Kind.SUBMISSION || subject.kind() == Subject.Kind.TEAM;
    }

    private Optional<Problem> keptBack(Opinion opinion, Titles titles) {
        Optional<Text> about = opinion.submission().map(titles::withId);
        Text whose = new Text(
                "de l'avis du comité du " + new Typography(Language.FR).date(opinion.session())
                        + about.map(title -> " sur " + title.fr()).orElse(""),
                "of the committee's opinion of " + new Typography(Language.EN).date(opinion.session())
                        + about.map(title -> " on " + title.en()).orElse(""));
        return keptBack(opinion.reasons(), opinion.place(), "reasons", whose);
    }

    private Optional<Problem> keptBack(Confirmation word) {
        Text whose = new Text(
                "de la décision signée " + word.by() + " sur " + word.about() + " (règle " + word.rule() + ")",
                "of the decision signed by " + word.by() + " on " + word.about() + " (rule " + word.rule() + ")");
        return keptBack(word.reason(), word.place(), "reason", whose);
    }

    private Optional<Problem> keptBack(Correction correction) {
        Text whose = new Text(
                "de la rectification de " + correction.fact() + " signée " + correction.by() + " sur "
                        + correction.about(),
                "of the correction of " + correction.fact() + " signed by " + correction.by() + " on "
                        + correction.about());
        return keptBack(correction.reason(), correction.place(), "reason", whose);
    }

    private Optional<Problem> keptBack(String reason, Place place, String column, Text whose) {
        return directory.jurorNamedIn(reason).map(named -> keptBack(named, place, column, whose));
    }

    private static Problem keptBack(Identity named, Place place, String column, Text whose) {
        return Problem.asked(
                place,
                "REASON_NAMES_JUROR",
                new Text(
                        "le motif " + whose.fr() + " nomme un membre du jury (" + named.fullName()
                                + ") : les papiers publics ne l'impriment pas tant qu'il n'est pas dit sans nom (colonne "
                                + column + ").",
                        "the reason " + whose.en() + " names a juror (" + named.fullName()
                                + "): public papers do not print it until it is said without a name (column " + column
                                + ")."));
    }
}
