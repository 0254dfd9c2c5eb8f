package org.palmares.api.event.yaml;

import java.util.Locale;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** What can be wrong with a YAML file before anyone asks what it says. */
final class YamlProblems {
    private static final int LONGEST_SHOWN = 60;

    private YamlProblems() {}

    static Problem tooLarge(String file, int bytes, int limit) {
        return error(
                Place.of(file),
                "YAML_TOO_LARGE",
                "le fichier pèse " + bytes + " octets ; au plus " + limit + " sont acceptés."
                        + " Les listes longues (inscrits, notes) se mettent dans les tables CSV du dossier.",
                "the file holds " + bytes + " bytes; at most " + limit + " are accepted."
                        + " Long lists (people, marks) belong in the CSV tables of the folder.");
    }

    static Problem empty(String file) {
        return error(
                Place.of(file),
                "YAML_EMPTY",
                "le fichier est vide ; des clés suivies de deux-points sont attendues. « palmares new » en écrit un modèle.",
                "the file is empty; keys followed by a colon are expected. \"palmares new\" writes a model.");
    }

    static Problem binary(String file) {
        return error(
                Place.of(file),
                "YAML_BINARY",
                "le fichier contient des octets nuls : ce n'est pas un texte en UTF-8. Enregistrez-le en texte, UTF-8.",
                "the file holds null bytes: it is not UTF-8 text. Save it as plain text, UTF-8.");
    }

    static Problem notUtf8(String file, int line) {
        return error(
                Place.of(file, line),
                "YAML_NOT_UTF8",
                "un caractère n'est pas en UTF-8. Enregistrez le fichier en UTF-8 (« Enregistrer sous », codage UTF-8).",
                "a character is not UTF-8. Save the file as UTF-8 (\"Save as\", encoding UTF-8).");
    }

    static Problem strangeCharacter(Place place, int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        return error(
                place,
                "YAML_CHARACTER",
                "le caractère invisible " + code + " n'a pas sa place dans ce fichier. Effacez-le.",
                "the invisible character " + code + " does not belong in this file. Delete it.");
    }

    static Problem notAMapping(String file) {
        return error(
                Place.of(file, 1),
                "YAML_NOT_A_MAPPING",
                "le fichier est une liste ou un texte ; des clés suivies de deux-points sont attendues, comme « format: 1 ».",
                "the file is a list or a text; keys followed by a colon are expected, such as \"format: 1\".");
    }

    static Problem severalDocuments(Place place) {
        return error(
                place,
                "YAML_SEVERAL_DOCUMENTS",
                "un second document commence ici ; un seul est attendu. Supprimez la ligne « --- » en trop.",
                "a second document starts here; one is expected. Delete the extra \"---\" line.");
    }

    static Problem tooDeep(Place place, int limit) {
        return error(
                place,
                "YAML_TOO_DEEP",
                "plus de " + limit
                        + " niveaux les uns dans les autres. Vérifiez les crochets, les accolades et les ancres.",
                "more than " + limit + " levels inside one another. Check brackets, braces and anchors.");
    }

    static Problem tooManyAliases(Place place, int limit) {
        return error(
                place,
                "YAML_TOO_MANY_ALIASES",
                "plus de " + limit + " renvois (*nom). Écrivez les valeurs en toutes lettres.",
                "more than " + limit + " aliases (*name). Write the values out.");
    }

    static Problem tooManyNodes(Place place, int limit) {
        return error(
                place,
                "YAML_TOO_MANY_VALUES",
                "plus de " + limit
                        + " valeurs, renvois compris. Les listes longues se mettent dans les tables CSV du dossier.",
                "more than " + limit + " values, aliases included. Long lists belong in the CSV tables of the folder.");
    }

    static Problem duplicateKey(Place place, String key, Place first) {
        int line = first.line().orElse(1);
        return error(
                place,
                "YAML_DUPLICATE_KEY",
                "la clé « " + shown(key) + " » est écrite deux fois (déjà ligne " + line + "). Gardez-en une seule.",
                "key \"" + shown(key) + "\" is written twice (first on line " + line + "). Keep one.");
    }

    static Problem keyNotText(Place place) {
        return error(
                place,
                "YAML_KEY_NOT_TEXT",
                "une liste ou un groupe sert de clé ; un mot est attendu. Vérifiez les crochets et les accolades.",
                "a list or a group stands as a key; a word is expected. Check brackets and braces.");
    }

    static Problem strangeValue(Place place, String value) {
        return error(
                place,
                "YAML_VALUE",
                "la valeur « " + shown(value) + " » est un nombre hors norme ou porte une étiquette (!…)."
                        + " Écrivez le nombre en chiffres, ou le texte entre guillemets.",
                "the value \"" + shown(value) + "\" is an unusual number or carries a tag (!…)."
                        + " Write the number in digits, or the text between quotes.");
    }

    static Problem error(Place place, String code, String fr, String en) {
        return Problem.error(place, code, new Text(fr, en));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
