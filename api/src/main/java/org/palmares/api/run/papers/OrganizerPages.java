package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.report.OrganizerPage;
import org.palmares.api.report.OrganizerPage.Line;
import org.palmares.api.report.OrganizerPage.Part;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.ParticipantGate;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** From the stages to the organizer's page: who is not placed and why, what is to be confirmed, completed, weighed. */
final class OrganizerPages {
    private record About(Text name, List<Judged> findings) {}

    private final Stages stages;
    private final List<About> all = new ArrayList<>();

    private OrganizerPages(Stages stages) {
        this.stages = stages;
        all.add(new About(stages.event().name(), stages.ofEvent()));
        for (ParticipantGate.JudgedPerson person : stages.participants().people()) {
            String name = stages.directory().participant(person.person().id()).fullName();
            all.add(new About(Text.same(name + " (" + person.person().id() + ")"), person.findings()));
        }
        stages.teamsWithoutEntry().forEach(team -> all.add(new About(team.team().name(), team.findings())));
        stages.entries()
                .forEach(entry ->
                        all.add(new About(stages.titles().of(entry.entry().id()), entry.findings())));
        Titles titles = stages.titles();
        stages.jurors()
                .told()
                .forEach(told -> all.add(new About(told.about(stages.directory(), titles), List.of(told.judged()))));
    }

    /** The page; empty where nothing is to be said. */
    static Optional<OrganizerPage> of(Stages stages) {
        OrganizerPage page = new OrganizerPage(stages.event().name(), new OrganizerPages(stages).parts());
        return page.parts().isEmpty() ? Optional.empty() : Optional.of(page);
    }

    private List<Part> parts() {
        return List.of(
                part(
                        new Text("Violation possible de données personnelles", "Possible breach of personal data"),
                        new BreachAlert(stages).text(),
                        judged -> judged.breach() && judged.state().stands()),
                part(
                        new Text("Irrecevabilités proposées", "Proposed not eligible"),
                        new Text(
                                "Une règle propose, une personne nommée décide ; --no quand elle ne retient pas le"
                                        + " constat.",
                                "A rule proposes, a named person decides; --no where that person does not retain the"
                                        + " finding."),
                        Judged::isProposal),
                part(
                        new Text("Personnes non placées", "People who are not placed"),
                        new Text(
                                "Elles ne seront dans aucune équipe tant que ce n'est pas réglé.",
                                "They are in no team until this is settled."),
                        judged ->
                                isOf(judged, Subject.Kind.PARTICIPANT) && judged.is(Outcome.BLOCK) && judged.isOpen()),
                part(
                        new Text("À compléter", "To be completed"),
                        new Text(
                                "Une réponse manque ; elle ne bloque rien avant l'heure que fixe l'événement.",
                                "An answer is missing; it bars nothing before the hour that the event sets."),
                        judged -> judged.is(Outcome.TO_COMPLETE) && judged.isOpen()),
                part(
                        new Text("Soumis au comité", "For the committee"),
                        new Text(
                                "Le comité rend un avis (opinions.csv).",
                                "The committee gives an opinion (opinions.csv)."),
                        judged -> judged.is(Outcome.REVIEW) && judged.isOpen() && !isOf(judged, Subject.Kind.JUROR)),
                part(
                        new Text("Liens soumis au collège du jury", "Links for the college of the jury"),
                        new Text(
                                "Le collège confirme le lien, et le juré se déporte, ou ne le retient pas (--no).",
                                "The college confirms the link, and the juror steps aside, or does not retain it (--no)."),
                        judged -> judged.is(Outcome.REVIEW) && judged.isOpen() && isOf(judged, Subject.Kind.JUROR)),
                part(
                        new Text("Pas de photo", "No photograph"),
                        new Text("Badge à remettre à l'accueil.", "A badge to hand out at the desk."),
                        judged -> judged.is(Outcome.NO_IMAGE) && judged.isOpen()),
                part(
                        new Text("L'événement", "The event"),
                        new Text("Vos propres choix.", "Your own choices."),
                        judged -> isOf(judged, Subject.Kind.EVENT) && judged.is(Outcome.WARN)),
                corrections());
    }

    private Part part(Text title, Text toDo, Predicate<Judged> which) {
        List<Line> lines = new ArrayList<>();
        for (About about : all) {
            about.findings().stream()
                    .filter(which)
                    .forEach(judged -> lines.add(new Line(
                            about.name(),
                            Optional.of(judged.finding().rule().id().value()),
                            judged.finding().message(),
                            command(judged))));
        }
        return new Part(title, toDo, lines);
    }

    /** What to type where a person has to confirm. */
    private static Optional<String> command(Judged judged) {
        Finding finding = judged.finding();
        boolean link = judged.is(Outcome.REVIEW) && isOf(judged, Subject.Kind.JUROR);
        if (!judged.isOpen() || !judged.is(Outcome.REJECT) && !link) {
            return Optional.empty();
        }
        String subject = finding.subject().kind().name().toLowerCase(Locale.ROOT) + ":"
                + finding.subject().id();
        return Optional.of(
                "palmares rules confirm EVENT " + subject + " " + finding.rule().id() + " --as … --reason …");
    }

    private Part corrections() {
        List<Line> lines =
                stages.rulings().corrections().stream().map(this::corrected).toList();
        return new Part(
                new Text("Faits rectifiés", "Facts corrected"),
                new Text("Ce qui a été rectifié, par qui et pourquoi.", "What was corrected, by whom and why."),
                lines);
    }

    private Line corrected(Correction correction) {
        Text was = stages.rulings().was(correction);
        Text is = stages.rulings().is(correction);
        return new Line(
                Text.same(correction.about()),
                Optional.empty(),
                new Text(
                        correction.fact() + " : « " + was.fr() + " » → « " + is.fr() + " », " + correction.by() + " : "
                                + correction.reason(),
                        correction.fact() + ": \"" + was.en() + "\" → \"" + is.en() + "\", " + correction.by() + ": "
                                + correction.reason()),
                Optional.empty());
    }

    private static boolean isOf(Judged judged, Subject.Kind kind) {
        return judged.finding().subject().kind() == kind;
    }
}
