package org.palmares.api.run.gates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;

/** Changes of the rules after the event had begun, in the words in which they are announced. */
public final class Amendments {
    private Amendments() {}

    /** The notice to publish, without the names of those who wrote and approved the text. */
    public static Text notice(LogEntry entry, ZoneId zone) {
        Instant from = entry.from().orElseThrow();
        String hash = RuleFile.shortHash(entry.sha256());
        boolean back = entry.action() == LogEntry.Action.ROLLBACK;
        return new Text(
                "Règles « %s » : %s le %s (version %s). Motif : %s. Chacun est jugé par le texte en vigueur quand sa première phase ouvre : ce qui était ouvert garde ses règles."
                        .formatted(
                                entry.name(),
                                back ? "retour à un texte antérieur" : "nouveau texte",
                                written(from, zone, Language.FR),
                                hash,
                                entry.reason()),
                "Rules “%s”: %s on %s (version %s). Reason: %s. Each is judged by the text in force when its first phase opens: what was open keeps its rules."
                        .formatted(
                                entry.name(),
                                back ? "back to an earlier text" : "new text",
                                written(from, zone, Language.EN),
                                hash,
                                entry.reason()));
    }

    public static List<Text> notices(Rulebook rulebook, ZoneId zone) {
        return rulebook.amendments().stream().map(entry -> notice(entry, zone)).toList();
    }

    public static List<Problem> problems(Rulebook rulebook, ZoneId zone) {
        return notices(rulebook, zone).stream()
                .map(notice -> Problem.notice(Place.of("rules/versions.csv"), "RULES_AMENDED", notice))
                .toList();
    }

    private static String written(Instant moment, ZoneId zone, Language language) {
        return new Typography(language).moment(moment.atZone(zone).toLocalDateTime());
    }
}
