package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Role;

/**
 * Reads roles out of free text, for one event. In each part of the cell ("médecin et développeur" has two): the event's
 * own synonyms, its role ids and labels, then the built-in words whose role the event has. A word that says too little
 * ("Dr", "interne") is settled by specialty or organisation, else asked. Immutable.
 */
final class RoleReader {

    /** {@code infirmier(e)}, {@code développeur·euse}, {@code statisticien/ne}: the first form is enough. */
    private static final Pattern INCLUSIVE = Pattern.compile(
            "(?<=\\p{L}{3})[·•∙‧.(/\\-](e|ne|fe|ère|ere|euse|se|rice|trice|ice|le|e·s|ne·s|ères|euses)(\\)s?|[·•.]s)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;,/|+&\\n]\\s*|\\s+(et|and|ou|or)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LabelMatcher<Role> byLabel;
    private final WordMap synonyms;

    RoleReader(List<Role> roles, ImportSettings settings) {
        byLabel = new LabelMatcher<>(
                roles,
                role -> List.of(
                        role.id().value(),
                        role.label().fr(),
                        role.label().en(),
                        role.publicLabel().fr(),
                        role.publicLabel().en()));
        TreeMap<String, String> words = new TreeMap<>();
        settings.roles().forEach((word, role) -> words.put(WordMap.phrase(word), role.value()));
        synonyms = new WordMap(words);
    }

    /**
     * What a person's role cells say.
     *
     * @param roles known roles, in the order of the text, each once; may be empty
     * @param unclear the parts of the text that must be asked
     */
    record Reading(List<Id<Role>> roles, List<String> unclear) {}

    Reading read(List<String> cells, String specialty, String organisation) {
        Set<Id<Role>> roles = new LinkedHashSet<>();
        List<String> unclear = new ArrayList<>();
        for (String cell : cells) {
            for (String part : parts(cell)) {
                readPart(part, specialty, organisation, roles, unclear);
            }
        }
        return new Reading(List.copyOf(roles), List.copyOf(unclear));
    }

    private List<String> parts(String cell) {
        if (cell.isBlank() || synonyms.contains(cell) || byLabel.find(cell).isPresent()) {
            return cell.isBlank() ? List.of() : List.of(cell);
        }
        String plain = INCLUSIVE.matcher(cell).replaceAll("");
        return Words.ROLES.contains(plain) ? List.of(plain) : List.of(SEPARATOR.split(plain));
    }

    private void readPart(
            String part, String specialty, String organisation, Set<Id<Role>> roles, List<String> unclear) {
        if (Words.isNothing(part)) {
            return;
        }
        List<String> meanings = meanings(part);
        boolean understood = !meanings.isEmpty();
        for (String meaning : meanings) {
            Optional<Id<Role>> role = role(meaning, specialty, organisation);
            role.ifPresent(roles::add);
            understood &= role.isPresent() || meaning.equals("flag");
        }
        if (!understood) {
            unclear.add(part.strip());
        }
    }

    private List<String> meanings(String part) {
        Optional<String> own = synonyms.find(part)
                .or(() -> byLabel.find(part).map(role -> role.id().value()));
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<String> synonym = synonyms.scan(part);
        return synonym.isEmpty() ? Words.ROLES.scan(part) : synonym;
    }

    private Optional<Id<Role>> role(String meaning, String specialty, String organisation) {
        if (meaning.startsWith("ask ")) {
            List<String> candidates = List.of(meaning.substring(4).split("\\|"));
            return settled(candidates, specialty).or(() -> settled(candidates, organisation));
        }
        return byLabel.find(meaning).map(Role::id);
    }

    /** The one candidate that the words of a specialty or an organisation speak for. */
    private Optional<Id<Role>> settled(List<String> candidates, String text) {
        List<String> spoken = Words.SPECIALTIES.scan(text).stream()
                .filter(candidates::contains)
                .distinct()
                .toList();
        return spoken.size() == 1 ? byLabel.find(spoken.get(0)).map(Role::id) : Optional.empty();
    }
}
