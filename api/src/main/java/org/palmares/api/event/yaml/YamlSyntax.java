package org.palmares.api.event.yaml;

import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The parser's complaints in words that an organizer understands; its own text is never shown. */
final class YamlSyntax {
    private YamlSyntax() {}

    /** A part of the parser's text (context and problem), and what we say instead. The first match counts. */
    private record Saying(String part, String code, Text text) {}

    private static final Text TAB = new Text(
            "une tabulation sert de retrait ; YAML n'accepte que des espaces. Remplacez-la par des espaces.",
            "a tab is used to indent; YAML takes spaces only. Replace it with spaces.");

    private static final Text OTHER = new Text(
            "cette ligne n'est pas du YAML. Vérifiez le retrait, les deux-points suivis d'un espace, les guillemets et les"
                    + " crochets, ici et à la ligne d'avant.",
            "this line is not YAML. Check the indent, colons followed by a space, quotes and brackets, here and on the"
                    + " line before.");

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "mapping values are not allowed",
                    "YAML_COLON",
                    new Text(
                            "un deux-points n'est pas attendu ici. Mettez entre guillemets un texte qui contient « : »,"
                                    + " ou vérifiez le retrait de la ligne.",
                            "a colon is not expected here. Put a text that contains \": \" between quotes,"
                                    + " or check the indent of the line.")),
            new Saying(
                    "could not find expected ':'",
                    "YAML_NO_COLON",
                    new Text(
                            "il manque un deux-points après la clé. Écrivez « clé: valeur », avec un espace après.",
                            "a colon is missing after the key. Write \"key: value\", with a space after it.")),
            new Saying(
                    "quoted scalar",
                    "YAML_QUOTE",
                    new Text(
                            "un guillemet ouvert n'est pas refermé, ou « \\ » est suivi d'un signe inconnu."
                                    + " Refermez-le, ou doublez le « \\ ».",
                            "a quote is opened and not closed, or \"\\\" is followed by an unknown sign."
                                    + " Close it, or double the \"\\\".")),
            new Saying(
                    "flow ",
                    "YAML_BRACKET",
                    new Text(
                            "un crochet ou une accolade n'est pas refermé, ou une virgule manque."
                                    + " Comptez les [ ] et les { }.",
                            "a bracket or a brace is not closed, or a comma is missing. Count [ ] and { }.")),
            new Saying(
                    "undefined alias",
                    "YAML_UNKNOWN_ALIAS",
                    new Text(
                            "ce renvoi (*nom) ne correspond à aucune ancre (&nom) placée avant."
                                    + " Mettez le texte entre guillemets s'il doit commencer par « * ».",
                            "this alias (*name) matches no anchor (&name) before it."
                                    + " Put the text between quotes if it must start with \"*\".")),
            new Saying(
                    "cannot start any token",
                    "YAML_START",
                    new Text(
                            "une valeur ne peut pas commencer par ce signe. Mettez-la entre guillemets.",
                            "a value cannot start with this sign. Put it between quotes.")),
            new Saying(
                    "expected <block end>",
                    "YAML_INDENT",
                    new Text(
                            "le retrait de cette ligne ne correspond pas à celui des lignes voisines."
                                    + " Alignez-la avec les clés de même niveau.",
                            "the indent of this line does not match its neighbours. Align it with keys of the same level.")));

    static Problem problem(String file, String text, MarkedYamlEngineException thrown) {
        Place place = Marks.place(file, thrown.getProblemMark().or(thrown::getContextMark));
        if (isIndentedByTab(text, place.line().orElse(1))) {
            return Problem.error(place, "YAML_TAB", TAB);
        }
        String said = thrown.getContext() + " / " + thrown.getProblem();
        return SAYINGS.stream()
                .filter(saying -> said.contains(saying.part()))
                .findFirst()
                .map(saying -> Problem.error(place, saying.code(), saying.text()))
                .orElseGet(() -> Problem.error(place, "YAML_SYNTAX", OTHER));
    }

    /** For a complaint without a place. */
    static Problem problem(String file) {
        return Problem.error(Place.of(file), "YAML_SYNTAX", OTHER);
    }

    private static boolean isIndentedByTab(String text, int line) {
        String found = text.lines().skip(line - 1L).findFirst().orElse("");
        return found.chars().takeWhile(Character::isWhitespace).anyMatch(character -> character == '\t');
    }
}
