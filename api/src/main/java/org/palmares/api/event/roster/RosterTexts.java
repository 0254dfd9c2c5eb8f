package org.palmares.api.event.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Text;

/** Every sentence of the import about a row: what was found, what was expected, what to do. */
final class RosterTexts {

    private RosterTexts() {}

    static Text merged(int keptLine, List<Target> differing) {
        String fields = differing.stream().map(Target::toString).collect(Collectors.joining(", "));
        String fr = differing.isEmpty()
                ? ""
                : " Réponses différentes, celles de la ligne gardée comptent : " + fields + ".";
        String en = differing.isEmpty() ? "" : " Different answers, those of the kept line count: " + fields + ".";
        return new Text(
                "Même personne que la ligne " + keptLine + ", qui est gardée." + fr,
                "Same person as line " + keptLine + ", which is kept." + en);
    }

    static Text emptyRoster() {
        return new Text(
                "La liste n'a aucun inscrit ; au moins un est attendu. Vérifiez les filtres de l'export.",
                "The roster has no person; at least one is expected. Check the filters of the export.");
    }

    static Text noName() {
        return new Text(
                "La ligne n'a ni nom ni prénom ; elle n'est pas importée. Complétez la ligne ou import.yaml.",
                "The row has no name at all; it is not imported. Complete the row, or import.yaml.");
    }

    static Text tooManyCells(int found, int expected) {
        return new Text(
                "La ligne a " + found + " cellules pour " + expected + " titres ; on ne sait pas laquelle est laquelle."
                        + " Mettez des guillemets autour du texte qui contient le séparateur.",
                "The row has " + found + " cells for " + expected + " headings; which is which cannot be known."
                        + " Put quotes around the text that holds the delimiter.");
    }

    static Text state(String word, String state) {
        return switch (state) {
            case "cancelled" ->
                new Text("Inscription annulée (« " + word + " »).", "Registration cancelled (\"" + word + "\").");
            case "refunded" ->
                new Text("Inscription remboursée (« " + word + " »).", "Registration refunded (\"" + word + "\").");
            case "declined" ->
                new Text("Inscription refusée (« " + word + " »).", "Registration declined (\"" + word + "\").");
            case "waiting" ->
                new Text(
                        "Liste d'attente (« " + word + " »). « waiting-list: keep » dans import.yaml garde ces lignes.",
                        "Waiting list (\"" + word + "\"). \"waiting-list: keep\" in import.yaml keeps these rows.");
            default ->
                new Text(
                        "Inscription pas encore confirmée (« " + word + " »).",
                        "Registration not yet confirmed (\"" + word + "\").");
        };
    }

    static Text unknownState(String word) {
        return new Text(
                "L'état « " + word + " » est inconnu ; la personne est gardée. Si elle ne vient pas, corrigez par"
                        + " « correct », status=annulé.",
                "The state \"" + word + "\" is unknown; the person is kept. If they do not come, correct it with"
                        + " \"correct\", status=cancelled.");
    }

    static Text sharedTicket(String ticket, List<Integer> lines) {
        return new Text(
                "Le numéro « " + ticket + " » est porté par des noms différents aux lignes " + join(lines)
                        + " ; aucune n'est importée. Corrigez le numéro.",
                "The number \"" + ticket + "\" is carried by different names on lines " + join(lines)
                        + "; none of them is imported. Correct the number.");
    }

    static Text repeatedRow(int keptLine) {
        return new Text(
                "La ligne répète mot pour mot la ligne " + keptLine
                        + ", sans numéro, date de naissance et e-mail pour les"
                        + " distinguer ; une seule est importée.",
                "The row repeats line " + keptLine + " word for word, without a number, birth date and e-mail to tell"
                        + " them apart; only one is imported.");
    }

    static Text noRole() {
        return new Text(
                "Aucun rôle n'est compris et l'événement n'a pas de rôle de repli (fallback: true) ; la personne n'est pas"
                        + " importée.",
                "No role is understood and the event has no fallback role (fallback: true); the person is not imported.");
    }

    static Text roleBlank(String fallback) {
        return new Text(
                "Rôle non renseigné : « " + fallback + " » en attendant. Quel est le rôle de cette personne ?",
                "No role given: \"" + fallback + "\" for now. What is this person's role?");
    }

    static Text roleUnclear(List<String> unclear) {
        String words = String.join(" », « ", unclear);
        return new Text(
                "Rôle à préciser : « " + words + " ». Quel est le rôle de cette personne ?",
                "Role to be settled: \"" + String.join("\", \"", unclear) + "\". What is this person's role?");
    }

    static Text likely(String reasonFr, String reasonEn, int one, int other) {
        return new Text(
                "Les lignes " + one + " et " + other + " sont peut-être la même personne (" + reasonFr
                        + "). Les deux sont gardées : merge ou distinct ?",
                "Lines " + one + " and " + other + " may be the same person (" + reasonEn
                        + "). Both are kept: merge or distinct?");
    }

    static Text birthDate(String found) {
        return new Text(
                "« " + found + " » n'est pas une date de naissance possible ; attendu JJ/MM/AAAA. Elle est lue comme"
                        + " inconnue.",
                "\"" + found + "\" is no possible birth date; DD/MM/YYYY is expected. It is read as unknown.");
    }

    static Text email(String found) {
        return new Text(
                "« " + found + " » n'est pas une adresse e-mail ; elle est lue comme inconnue.",
                "\"" + found + "\" is no e-mail address; it is read as unknown.");
    }

    static Text unknownTopic(String found) {
        return new Text(
                "Le défi « " + found + " » n'existe pas, ou plusieurs se nomment ainsi. Lequel est voulu ?",
                "There is no topic \"" + found + "\", or more than one is called so. Which is meant?");
    }

    static Text ownerWithoutTopic() {
        return new Text(
                "Cette personne porte un projet, mais lequel ? Placez-la (place) sur son défi.",
                "This person brings a project, but which one? Place them (place) on their topic.");
    }

    static Text unknownMate(String found, int candidates) {
        return candidates == 0
                ? new Text(
                        "« " + found + " » n'est pas parmi les inscrits. De qui s'agit-il ?",
                        "\"" + found + "\" is not among the registered people. Who is it?")
                : new Text(
                        "« " + found + " » désigne " + candidates + " inscrits. Duquel s'agit-il ?",
                        "\"" + found + "\" may be " + candidates + " registered people. Which one is it?");
    }

    static Text attribute(String label, String found) {
        return new Text(
                "« " + found + " » ne convient pas à « " + label + " » ; la réponse est lue comme inconnue.",
                "\"" + found + "\" does not fit \"" + label + "\"; the answer is read as unknown.");
    }

    static Text answer(String name, String found) {
        return new Text(
                "« " + found + " » n'est ni oui ni non pour " + name + " ; la réponse est lue comme inconnue.",
                "\"" + found + "\" is neither yes nor no for " + name + "; the answer is read as unknown.");
    }

    static Text attendance(String found) {
        return new Text(
                "« " + found + " » ne dit pas quand la personne est là (attendu : des jours comme 2026-10-09, ou"
                        + " 2026-10-09T18:00/2026-10-09T22:00, séparés par une barre verticale) ; elle est comptée"
                        + " présente tout le temps.",
                "\"" + found + "\" does not say when the person is there (expected: days such as 2026-10-09, or"
                        + " 2026-10-09T18:00/2026-10-09T22:00, separated by a vertical bar); the person counts as there"
                        + " throughout.");
    }

    static Text site(String found) {
        return new Text(
                "Le site « " + found + " » n'existe pas. Lequel est voulu ?",
                "There is no site \"" + found + "\". Which is meant?");
    }

    static Text organisation(String found) {
        return new Text(
                "« " + found + " » est le nom de plusieurs organisations de organisations.csv ; aucune n'est retenue.",
                "\"" + found + "\" names several organisations of organisations.csv; none is taken.");
    }

    static Text ignoredColumn(String heading) {
        return new Text(
                "La colonne « " + heading + " » n'est pas lue : elle n'est pas comprise, ou une autre donne déjà cette"
                        + " réponse. Dites à quoi elle sert dans import.yaml, ou « ignore ».",
                "The column \"" + heading + "\" is not read: it is not understood, or another one already gives this"
                        + " answer. Say what it is for in import.yaml, or \"ignore\".");
    }

    static Text refusedColumn(String heading, Text topic) {
        return new Text(
                "La colonne « " + heading + " » porte sur " + topic.fr()
                        + " : elle n'est pas lue. Retirez-la du fichier.",
                "The column \"" + heading + "\" is about " + topic.en() + ": it is not read. Remove it from the file.");
    }

    static Text needsColumn(String heading) {
        return new Text(
                "De la colonne « " + heading + " », il n'est gardé qu'un signe : besoin signalé, ou non.",
                "Of the column \"" + heading + "\" only a flag is kept: need reported, or not.");
    }

    static Text unknownDecisionId(String id) {
        return new Text(
                "Personne n'a l'identifiant « " + id + " » dans la liste. Corrigez-le ou retirez la ligne.",
                "Nobody in the roster has the id \"" + id + "\". Correct it, or remove the line.");
    }

    static Text unknownDecisionValue(String value) {
        return new Text(
                "« " + value + " » n'est ni un rôle ni un défi de l'événement. Corrigez la ligne.",
                "\"" + value + "\" is neither a role nor a topic of the event. Correct the line.");
    }

    private static String join(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
