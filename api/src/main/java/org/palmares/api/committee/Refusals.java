package org.palmares.api.committee;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Nearest;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;

/** Why an act is not done, and what to do instead. */
final class Refusals {
    private static final Place RULES = Place.of(RulePaths.FOLDER);

    private Refusals() {}

    static Problem noSuchName(String typed, List<String> names) {
        String list = String.join(", ", names);
        Optional<String> meant = Nearest.to(typed.strip().toUpperCase(Locale.ROOT), names);
        return problem(
                Place.of("PACK"),
                "RULES_UNKNOWN",
                "aucun lot ni liste ne s'appelle « %s »%s"
                        .formatted(
                                typed,
                                meant.map(" ; vouliez-vous dire « %s » ?"::formatted)
                                        .orElse(". Il y a : " + list + ".")),
                "no pack or list is called “%s”%s"
                        .formatted(
                                typed,
                                meant.map("; did you mean “%s”?"::formatted).orElse(". There are: " + list + ".")));
    }

    static Problem noDraft(String name) {
        return problem(
                Place.of(RulePaths.draft(name)),
                "RULES_NO_DRAFT",
                "il n'y a pas de texte de travail. « palmares rules edit EVENT %s » copie ici celui qui est en vigueur."
                        .formatted(name),
                "there is no working text. “palmares rules edit EVENT %s” copies the one in force here."
                        .formatted(name));
    }

    static Problem draftExists(String path) {
        return problem(
                Place.of(path),
                "RULES_DRAFT_EXISTS",
                "ce texte de travail existe déjà ; il n'est pas écrasé. Modifiez-le, ou remplacez-le : --replace.",
                "this working text exists already; it is not overwritten. Edit it, or replace it: --replace.");
    }

    static Problem nothingInForce(String name) {
        return problem(
                Place.of(RulePaths.draft(name)),
                "RULES_NOT_IN_FORCE",
                "« %s » n'est pas encore en vigueur : il n'y a rien à copier.".formatted(name),
                "“%s” is not in force yet: there is nothing to copy.".formatted(name));
    }

    static Problem nameExpected(String option, String found) {
        return problem(
                Place.of(option),
                "RULES_NAME",
                "trouvé « %s », attendu le nom d'une personne (des lettres, 2 à 80 signes).".formatted(found),
                "found “%s”, expected a person's name (letters, 2 to 80 characters).".formatted(found));
    }

    static Problem reasonExpected(String found) {
        return problem(
                Place.of("--reason"),
                "RULES_REASON",
                "trouvé « %s », attendu un motif d'une ligne, de 5 à 300 signes, qui commence par une lettre ou un chiffre."
                        .formatted(found),
                "found “%s”, expected a reason on one line, 5 to 300 characters, starting with a letter or a digit."
                        .formatted(found));
    }

    static Problem samePerson(String author, String approver) {
        return problem(
                Place.of("--as"),
                "RULES_SAME_PERSON",
                "« %s » et « %s » sont la même personne : un texte est approuvé par quelqu'un d'autre que son auteur."
                        .formatted(author, approver),
                "“%s” and “%s” are the same person: a text is approved by somebody other than its author."
                        .formatted(author, approver));
    }

    static Problem approvedAlready(LogEntry approval, ZoneId zone) {
        Text on = Wordings.moment(approval.at(), zone);
        return problem(
                Place.of(RulePaths.draft(approval.name())),
                "RULES_APPROVED_ALREADY",
                "ce texte (%s) est déjà approuvé, par %s le %s. Il reste à l'activer : palmares rules activate."
                        .formatted(hash(approval), approval.approver(), on.fr()),
                "this text (%s) is approved already, by %s on %s. What is left is to activate it: palmares rules activate."
                        .formatted(hash(approval), approval.approver(), on.en()));
    }

    /** @param earlier the last approval of another text of the same name */
    static Problem notApproved(RuleFile file, Optional<LogEntry> earlier, ZoneId zone) {
        return problem(
                Place.of(RulePaths.draft(file.name())),
                "RULES_NOT_APPROVED",
                "ce texte (%s) n'est pas approuvé.%s Une seconde personne l'approuve : palmares rules approve."
                        .formatted(
                                file.shortHash(),
                                earlier.map(approval ->
                                                " L'approbation du %s valait pour un autre texte (%s) : toute modification l'annule."
                                                        .formatted(
                                                                Wordings.moment(approval.at(), zone)
                                                                        .fr(),
                                                                hash(approval)))
                                        .orElse("")),
                "this text (%s) is not approved.%s A second person approves it: palmares rules approve."
                        .formatted(
                                file.shortHash(),
                                earlier.map(approval ->
                                                " The approval of %s was for another text (%s): any edit voids it."
                                                        .formatted(
                                                                Wordings.moment(approval.at(), zone)
                                                                        .en(),
                                                                hash(approval)))
                                        .orElse("")));
    }

    static Problem inForceAlready(RuleFile file) {
        return problem(
                Place.of(RulePaths.draft(file.name())),
                "RULES_IN_FORCE_ALREADY",
                "ce texte (%s) est déjà celui qui sera en vigueur à cette date.".formatted(file.shortHash()),
                "this text (%s) is the one in force at that date already.".formatted(file.shortHash()));
    }

    static Problem backwards(Text from, Text now) {
        return problem(
                Place.of("--from"),
                "RULES_BACKWARDS",
                "%s précède le moment de l'acte (%s) : une règle ne change jamais pour le passé."
                        .formatted(from.fr(), now.fr()),
                "%s is before the moment of the act (%s): a rule never changes for the past."
                        .formatted(from.en(), now.en()));
    }

    static Problem beforeLastAct(Text at, Text last) {
        return problem(
                Place.of(RulePaths.LOG),
                "RULES_ORDER",
                "le moment de l'acte (%s) précède celui du dernier acte du journal (%s).".formatted(at.fr(), last.fr()),
                "the moment of the act (%s) is before that of the last act of the log (%s)."
                        .formatted(at.en(), last.en()));
    }

    static Problem noEarlierText(String name) {
        return problem(
                Place.of(RulePaths.LOG),
                "RULES_NO_EARLIER_TEXT",
                "« %s » n'a pas de texte antérieur : il n'y a rien à quoi revenir.".formatted(name),
                "“%s” has no earlier text: there is nothing to go back to.".formatted(name));
    }

    static Problem noSuchVersion(String typed, List<String> hashes) {
        String list = String.join(", ", hashes);
        return problem(
                Place.of(RulePaths.LOG),
                "RULES_NO_SUCH_VERSION",
                "--to : « %s » ne désigne pas une seule version qui ait été en vigueur. Il y a : %s."
                        .formatted(typed, list),
                "--to: “%s” does not name exactly one version that was in force. There are: %s."
                        .formatted(typed, list));
    }

    static Problem noDrafts() {
        return problem(
                RULES,
                "RULES_NO_DRAFT",
                "cet événement n'a aucun texte de travail qui diffère de ceux en vigueur. « palmares rules edit EVENT"
                        + " PACK » en copie un ici.",
                "this event has no working text that differs from those in force. “palmares rules edit EVENT PACK”"
                        + " copies one here.");
    }

    static Problem busy() {
        return problem(
                Place.of(RulePaths.FOLDER + "/" + ActLock.NAME),
                "RULES_BUSY",
                "quelqu'un d'autre change ces règles en ce moment. Recommencez ; si personne ne le fait (machine"
                        + " arrêtée en plein acte), ôtez ce fichier.",
                "somebody else is changing these rules right now. Try again; if nobody is (a machine stopped in the"
                        + " middle of an act), remove this file.");
    }

    static Problem notWritable(Path folder) {
        return problem(
                Place.of(String.valueOf(folder)),
                "RULES_NOT_WRITABLE",
                "les règles de ce dossier ne peuvent pas être écrites (droits, disque plein, lien ?). Rien n'a changé.",
                "the rules of this folder cannot be written (rights, full disk, a link?). Nothing has changed.");
    }

    private static String hash(LogEntry entry) {
        return RuleFile.shortHash(entry.sha256());
    }

    private static Problem problem(Place place, String code, String fr, String en) {
        return Problem.error(place, code, new Text(fr, en));
    }
}
