package org.palmares.api.event.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** One sentence per departure from the schema: found, expected, advice. */
final class SchemaProblems {
    private static final int LONGEST_SHOWN = 60;

    private SchemaProblems() {}

    static Problem of(Mistake mistake, YamlTree tree) {
        Place place = tree.place(mistake.pointer());
        return switch (mistake.keyword()) {
            case "additionalProperties" -> unknownKey(mistake, tree.keyPlace(mistake.keyPointer()));
            case "required" -> missingKey(mistake, tree.keyPlace(mistake.pointer()));
            case "type" -> wrongType(mistake, place);
            case "enum", "const" -> notOneOf(mistake, place);
            case "minimum", "maximum", "exclusiveMinimum" -> outOfRange(mistake, place);
            case "uniqueItems" -> repeated(place);
            case "minItems", "minProperties" -> emptyList(tree.keyPlace(mistake.pointer()));
            case "maxItems", "maxLength", "maxProperties" -> tooLong(mistake, tree.keyPlace(mistake.pointer()));
            default -> wrongForm(mistake, place);
        };
    }

    private static Problem unknownKey(Mistake mistake, Place place) {
        Optional<String> meant = mistake.meant();
        String keys = String.join(", ", mistake.knownKeys());
        String key = shown(mistake.property());
        return error(
                place,
                "EVENT_UNKNOWN_KEY",
                "la clé « " + key + " » est inconnue"
                        + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                .orElse(". Clés attendues ici : " + keys + "."),
                "key \"" + key + "\" is unknown"
                        + meant.map(word -> "; did you mean \"" + word + "\"?")
                                .orElse(". Keys expected here: " + keys + "."));
    }

    private static Problem missingKey(Mistake mistake, Place place) {
        Text expected = Expectation.of(mistake.schema().path("properties").path(mistake.property()), mistake.root());
        String key = mistake.property();
        return error(
                place,
                "EVENT_MISSING_KEY",
                "il manque la clé « " + key + " » (attendu : " + expected.fr() + "). Ajoutez-la ici.",
                "key \"" + key + "\" is missing (expected: " + expected.en() + "). Add it here.");
    }

    private static Problem wrongType(Mistake mistake, Place place) {
        Text expected = Expectation.of(mistake.schema(), mistake.root());
        Text found = found(mistake.found());
        boolean quotable = mistake.found().isNumber() || mistake.found().isBoolean();
        boolean quote = quotable && mistake.takesAsText(mistake.found().asText());
        return error(
                place,
                "EVENT_WRONG_TYPE",
                mistake.key() + " : trouvé " + found.fr() + ", attendu : " + expected.fr() + "."
                        + (quote ? " Mettez la valeur entre guillemets." : ""),
                mistake.key() + ": found " + found.en() + ", expected: " + expected.en() + "."
                        + (quote ? " Put the value between quotes." : ""));
    }

    private static Problem notOneOf(Mistake mistake, Place place) {
        List<String> choices = Expectation.choices(mistake.schema());
        Text found = found(mistake.found());
        Optional<String> meant =
                mistake.found().isTextual() ? Nearest.to(mistake.found().asText(), choices) : Optional.empty();
        String list = String.join(", ", choices);
        return error(
                place,
                "EVENT_NOT_IN_LIST",
                mistake.key() + " : trouvé " + found.fr()
                        + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                .orElse(". Valeurs attendues : " + list + "."),
                mistake.key() + ": found " + found.en()
                        + meant.map(word -> "; did you mean \"" + word + "\"?")
                                .orElse(". Values expected: " + list + "."));
    }

    private static Problem outOfRange(Mistake mistake, Place place) {
        Text expected = Expectation.of(mistake.schema(), mistake.root());
        return error(
                place,
                "EVENT_OUT_OF_RANGE",
                mistake.key() + " : trouvé " + mistake.found().asText() + ", attendu : " + expected.fr()
                        + ". Corrigez le nombre.",
                mistake.key() + ": found " + mistake.found().asText() + ", expected: " + expected.en()
                        + ". Correct the number.");
    }

    private static Problem repeated(Place place) {
        return error(
                place,
                "EVENT_REPEATED",
                "une valeur est écrite deux fois dans cette liste. Gardez-la une fois.",
                "a value is written twice in this list. Keep it once.");
    }

    private static Problem emptyList(Place place) {
        return error(
                place,
                "EVENT_EMPTY",
                "la liste ou le groupe est vide ; au moins une valeur est attendue. Complétez-la ou retirez la clé.",
                "the list or group is empty; at least one value is expected. Fill it in or remove the key.");
    }

    private static Problem tooLong(Mistake mistake, Place place) {
        String limit = mistake.schema().path(mistake.keyword()).asText();
        return error(
                place,
                "EVENT_TOO_LONG",
                "la valeur est trop longue : au plus " + limit + " éléments ou caractères. Raccourcissez-la.",
                "the value is too long: at most " + limit + " items or characters. Shorten it.");
    }

    private static Problem wrongForm(Mistake mistake, Place place) {
        Text expected = Expectation.of(mistake.schema(), mistake.root());
        Text found = found(mistake.found());
        return error(
                place,
                "EVENT_WRONG_FORM",
                mistake.key() + " : trouvé " + found.fr() + ", attendu : " + expected.fr() + ".",
                mistake.key() + ": found " + found.en() + ", expected: " + expected.en() + ".");
    }

    private static Text found(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> new Text("une liste", "a list");
            case OBJECT -> new Text("un groupe de clés", "a group of keys");
            case NULL -> new Text("rien", "nothing");
            case STRING ->
                new Text("le texte « " + shown(value.asText()) + " »", "the text \"" + shown(value.asText()) + "\"");
            default -> Text.same(value.asText());
        };
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static Problem error(Place place, String code, String fr, String en) {
        return Problem.error(place, code, new Text(fr, en));
    }
}
