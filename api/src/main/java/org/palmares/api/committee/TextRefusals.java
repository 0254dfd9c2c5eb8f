package org.palmares.api.committee;

import java.nio.file.Path;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.RuleFile;

/** What is to be said of a text that somebody names, or of the file into which it is to be written. */
final class TextRefusals {
    /** How the files of rules end. */
    static final List<String> ENDINGS = List.of(RuleFile.RULES, RuleTableFile.CSV, RuleTableFile.WORKBOOK);

    private TextRefusals() {}

    static Problem missing(String file) {
        return Problem.error(
                Place.of(file),
                "RULES_NO_FILE",
                new Text(
                        "ce fichier n'existe pas. Vérifiez son nom et le dossier où vous êtes.",
                        "there is no such file. Check its name and the folder you are in."));
    }

    static Problem none(String folder) {
        return Problem.notice(
                Place.of(folder),
                "RULES_NONE",
                new Text(
                        "ce dossier n'a aucun texte de règles à lui : celles du programme valent.",
                        "this folder has no rule text of its own: those of the program hold."));
    }

    static Problem notARuleFile(String file) {
        return Problem.error(
                Place.of(file),
                "RULES_NOT_A_FILE",
                new Text(
                        "ce n'est pas un fichier de règles : son nom doit être comme mon-lot.regles, mon-lot.csv ou"
                                + " mon-lot.xlsx, ou ma-liste.csv pour une liste.",
                        "this is not a rule file: its name must be like my-pack.regles, my-pack.csv or my-pack.xlsx,"
                                + " or my-list.csv for a list."));
    }

    static Problem unreadable(String file) {
        return Problem.error(
                Place.of(file),
                "FOLDER_UNREADABLE",
                new Text(
                        "ce fichier ne peut pas être lu. Vérifiez les droits d'accès.",
                        "this file cannot be read. Check its access rights."));
    }

    static Problem oneExpected(String typed, int found) {
        return Problem.error(
                Place.of(typed),
                "RULES_ONE_TEXT",
                new Text(
                        "trouvé %s textes de règles, attendu un seul. Nommez le fichier, comme rules/mon-lot.regles."
                                .formatted(found),
                        "found %s rule texts, expected one. Name the file, such as rules/my-pack.regles."
                                .formatted(found)));
    }

    static Problem taken(Path file) {
        return Problem.error(
                Place.of(file.toString()),
                "RULES_FILE_EXISTS",
                new Text(
                        "ce fichier existe déjà ; il n'est pas écrasé. Choisissez un autre nom.",
                        "this file exists already; it is not overwritten. Choose another name."));
    }

    /** Comments are for those who read the text; they belong to no rule. */
    static Problem commentsLeft(String file, long lines) {
        return Problem.notice(
                Place.of(file),
                "RULES_COMMENTS",
                new Text(
                        "lignes de commentaire (#) non reprises : %s. Elles n'appartiennent à aucune règle."
                                .formatted(lines),
                        "lines of comment (#) not taken over: %s. They belong to no rule.".formatted(lines)));
    }
}
