package org.palmares.api.run.attention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.report.MinutesTeams;
import org.palmares.api.report.pdf.ShippedGlyphs;
import org.palmares.api.run.papers.RunFiles;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/** Titles and names of which a character cannot be printed in the PDF that people sign. */
final class PaperAttention {
    /** Beyond so many names, or characters of one, only how many more there are is said. */
    private static final int NAMED = 8;

    private final Stages stages;
    private final ToSettle settle;

    /** A title or name as people wrote it, and what is missing of it. */
    private record Unprintable(String name, List<Integer> missing) {
        private Unprintable {
            Objects.requireNonNull(name, "name");
            missing = List.copyOf(missing);
        }
    }

    PaperAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void characters() {
        if (!RunFiles.isSigned(stages)) {
            return;
        }
        Stream<String> ofEvent = Stream.of(
                        Stream.of(stages.event().name()),
                        stages.event().prizes().stream().map(Prize::label))
                .flatMap(Function.identity())
                .flatMap(PaperAttention::spoken);
        Text title = new Text("un titre", "a title");
        Text name = new Text("un nom", "a name");
        characters(
                "event.yaml",
                name,
                Stream.concat(ofEvent, Stream.of(stages.event().organizer().name())));
        characters("submissions.csv", title, titles());
        characters("jurors.csv", name, stages.jury().stream().map(this::name));
        characters("teams.csv", name, teams());
        characters("roster.csv", name, members());
    }

    private Stream<String> titles() {
        return stages.entries().stream()
                .map(entry -> stages.titles().of(entry.entry().id()))
                .flatMap(PaperAttention::spoken);
    }

    private Stream<String> teams() {
        return stages.formation().stream()
                .flatMap(formation -> formation.teams().stream())
                .map(Team::name)
                .flatMap(PaperAttention::spoken);
    }

    /** As the minutes name them. */
    private Stream<String> members() {
        return stages.formation().stream()
                .flatMap(formation -> formation.teams().stream())
                .flatMap(team -> team.members().stream())
                .map(member -> MinutesTeams.Member.shortName(stages.directory().participant(member)));
    }

    private String name(Juror juror) {
        return stages.directory().juror(juror.id()).fullName();
    }

    private static Stream<String> spoken(Text text) {
        return Stream.of(Language.values()).map(text::in);
    }

    private void characters(String file, Text instead, Stream<String> names) {
        List<Unprintable> found = names.distinct()
                .map(each -> new Unprintable(each, ShippedGlyphs.missing(each)))
                .filter(each -> !each.missing().isEmpty())
                .toList();
        if (!found.isEmpty()) {
            settle.ask(file, "PDF_CHARACTERS", sentence(file, instead, found));
        }
    }

    private static Text sentence(String file, Text instead, List<Unprintable> found) {
        return new Text(
                "Les polices des PDF n'ont pas tous les caractères de "
                        + found.stream()
                                .limit(NAMED)
                                .map(each -> "« " + each.name() + " » (" + points(each, Language.FR) + ")")
                                .collect(Collectors.joining(", "))
                        + more(found.size(), Language.FR) + " : un □ les y remplace. Écrivez " + instead.fr()
                        + " en lettres latines dans " + file + ", ou signez la page HTML.",
                "The fonts of the PDFs lack characters of "
                        + found.stream()
                                .limit(NAMED)
                                .map(each -> "\"" + each.name() + "\" (" + points(each, Language.EN) + ")")
                                .collect(Collectors.joining(", "))
                        + more(found.size(), Language.EN) + ": a □ stands for each. Write " + instead.en()
                        + " in Latin letters in " + file + ", or sign the HTML page.");
    }

    private static String points(Unprintable name, Language language) {
        return name.missing().stream()
                        .limit(NAMED)
                        .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                        .collect(Collectors.joining(", "))
                + more(name.missing().size(), language);
    }

    private static String more(int count, Language language) {
        int left = count - NAMED;
        String others = language == Language.FR ? " et " : " and ";
        String noun = language == Language.FR
                ? language.count(left, "autre", "autres")
                : language.count(left, "other", "others");
        return left > 0 ? others + noun : "";
    }
}
