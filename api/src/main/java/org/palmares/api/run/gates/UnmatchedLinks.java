package org.palmares.api.run.gates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.Employers;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * Links of jurors with nobody: whoever mistypes an id declares a conflict of interest that recuses from nothing. Asked once
 * there is something to judge; before that, teams and entries may still come. Of an organisation that the event does not
 * name it cannot be told whether it is mistyped; it is asked only where it is nearly that of somebody.
 */
public final class UnmatchedLinks {
    private static final Text TEAM = new Text("aucune équipe", "no team");
    private static final Text PARTICIPANT = new Text("aucune personne inscrite", "no registered person");
    private static final Text SUBMISSION = new Text("aucun projet rendu", "no submission");

    private final EventInput folder;
    private final List<Entry> entries;
    private final SortedSet<String> teams = new TreeSet<>();
    private final List<String> participants;
    private final List<String> submissions;
    private final Organisations organisations;
    private final List<Id<Organisation>> employers;

    /** @param formed the teams of this run, beside those that the folder names */
    public UnmatchedLinks(EventInput folder, ImportedRoster roster, List<Team> formed, List<Entry> entries) {
        this.folder = folder;
        this.entries = List.copyOf(entries);
        this.organisations = roster.organisations();
        Stream.of(
                        formed.stream().map(Team::id),
                        folder.teams().members().stream().map(TeamMember::team),
                        entries.stream().flatMap(entry -> entry.latest().team().stream()))
                .flatMap(ids -> ids)
                .map(Id::value)
                .forEach(teams::add);
        this.participants = roster.participants().stream()
                .map(Participant::id)
                .map(Id::value)
                .toList();
        this.submissions = entries.stream().map(Entry::id).map(Id::value).toList();
        this.employers = roster.participants().stream()
                .flatMap(person -> person.organisation().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One question for each link, in the order of the files. */
    public List<Problem> problems() {
        if (entries.isEmpty()) {
            return List.of();
        }
        Stream<Problem> links = folder.jury().jurors().stream()
                .flatMap(juror -> juror.links().stream().flatMap(link -> problem(juror, link.with()).stream()));
        Stream<Problem> sessions = folder.jury().sessions().stream()
                .flatMap(session ->
                        unknown(session.place(), session.mentor().value(), "team", TEAM, session.team(), teams)
                                .stream());
        return Stream.concat(links, sessions).distinct().toList();
    }

    private Optional<Problem> problem(Juror juror, DeclaredLink.Target with) {
        Place place = folder.jury().places().getOrDefault(juror.id(), Place.of("jurors.csv"));
        String who = juror.id().value();
        if (with instanceof DeclaredLink.ToTeam to) {
            return unknown(place, who, "team", TEAM, to.team(), teams);
        }
        if (with instanceof DeclaredLink.ToParticipant to) {
            return unknown(place, who, "participant", PARTICIPANT, to.participant(), participants);
        }
        if (with instanceof DeclaredLink.ToSubmission to) {
            return unknown(place, who, "submission", SUBMISSION, to.submission(), submissions);
        }
        return organisation(place, who, ((DeclaredLink.ToOrganisation) with).organisation());
    }

    private static Optional<Problem> unknown(
            Place place, String who, String kind, Text none, Id<?> id, Collection<String> known) {
        String link = kind + ":" + id;
        Optional<String> meant = Nearest.to(id.value(), known);
        return known.contains(id.value())
                ? Optional.empty()
                : Optional.of(Problem.asked(
                        place,
                        "JUROR_LINK_UNMATCHED",
                        new Text(
                                "le lien de " + who + " avec " + link + " ne touche personne : " + none.fr()
                                        + " ne porte l'identifiant « " + id + " »"
                                        + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                                .orElse(".")
                                        + " Corrigez-le ou retirez-le : tel quel, il ne fait déporter personne.",
                                "the link of " + who + " with " + link + " touches nobody: " + none.en()
                                        + " has the id \"" + id + "\""
                                        + meant.map(word -> "; did you mean \"" + word + "\"?")
                                                .orElse(".")
                                        + " Correct it or remove it: as it stands, it recuses nobody.")));
    }

    private Optional<Problem> organisation(Place place, String who, Id<Organisation> id) {
        if (Employers.isDeclared(id) || employers.contains(id)) {
            return Optional.empty();
        }
        String written = name(id);
        return Nearest.to(written, employers.stream().map(this::name).toList())
                .map(meant -> Problem.asked(
                        place,
                        "JUROR_LINK_UNMATCHED",
                        new Text(
                                "le lien de " + who + " avec l'organisation « " + Wording.shown(written)
                                        + " » ne touche personne ; vouliez-vous dire « " + Wording.shown(meant)
                                        + " », employeur d'une personne inscrite ? Corrigez le lien ; si c'est une autre"
                                        + " organisation, donnez-lui sa ligne dans organisations.csv.",
                                "the link of " + who + " with organisation \"" + Wording.shown(written)
                                        + "\" touches nobody; did you mean \"" + Wording.shown(meant)
                                        + "\", who employs somebody registered? Correct the link; if it is another"
                                        + " organisation, give it its line in organisations.csv.")));
    }

    private String name(Id<Organisation> id) {
        return Optional.ofNullable(organisations.byId().get(id))
                .map(Organisation::name)
                .orElse(id.value());
    }
}
