package org.palmares.engine.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name as people write it in a sentence: whole, half of a double family name, or the given name and an initial.
 *
 * @param givenName empty where one name only is known
 */
record NameInProse(String givenName, String familyName) {
    /** Parts of a family name that never stand for a person. */
    private static final Set<String> PARTICLES = Set.of(
            "DE D DU DES DA DAS DI DO DOS DEL DELL DELLA DELLE DELLO DEN DER LE LA LES L LO LOS LAS VAN VON VOM ZU ZUM ZUR"
                    .concat(" TER TEN TE EL AL BEN BIN BINT IBN ABU ABOU OULD AIT MAC MC SAN SANTA ST STE AND ET Y E")
                    .split(" "));
    /** What is said before a family name, and makes a name of a usual word. */
    private static final Set<String> TITLES =
            Set.of("M MM MR MRS MS MISS MME MMES MLLE MLLES DR DRE DRS PR PRE PROF MONSIEUR MESSIEURS MADAME MESDAMES"
                    .concat(" MADEMOISELLE MISTER DOCTEUR DOCTEURE DOCTOR PROFESSEUR PROFESSEURE PROFESSOR")
                    .split(" "));
    /** A shorter part is too often a word, or an acronym. */
    private static final int LONG = 4;

    boolean isIn(Prose text) {
        Prose family = Prose.of(familyName);
        Prose given = Prose.of(givenName);
        List<Prose> parts = parts();
        return reads(family, isUsual(family), text)
                || stands(family, text)
                || parts.stream().anyMatch(part -> namesAsPart(part, text))
                || initialStands(given, parts, text);
    }

    /** Beside the given name, no capital is needed. */
    private boolean stands(Prose family, Prose text) {
        return !givenName.isBlank()
                && (text.has(Prose.of(givenName + " " + family.text()))
                        || text.has(Prose.of(family.text() + " " + givenName)));
    }

    /** What can stand for the whole name, of one of several words; an apostrophe leaves a word whole. */
    private List<Prose> parts() {
        List<Prose> all = Arrays.stream(familyName.split("[\\s\\p{Pd}]+"))
                .map(Prose::of)
                .filter(part -> !part.words().isEmpty())
                .toList();
        return all.size() < 2
                ? List.of()
                : all.stream().filter(part -> !isParticle(part)).toList();
    }

    private static boolean isParticle(Prose part) {
        return PARTICLES.containsAll(part.folded());
    }

    /** A usual word is half a name after a title or beside the given name only: capitals begin sentences too. */
    private boolean namesAsPart(Prose part, Prose text) {
        boolean clear = !isUsual(part)
                && part.folded().stream().mapToInt(String::length).sum() >= LONG;
        boolean elided = part.words().size() > 1;
        return clear && reads(part, elided, text)
                || stands(part, text)
                || text.places(part).anyMatch(at -> text.isCapital(at) && isAfterTitle(at, text));
    }

    /** Whether a name stands in a text, with its capitals where they alone tell it from words. */
    private static boolean reads(Prose name, boolean needsCapitals, Prose text) {
        return text.places(name).anyMatch(at -> !needsCapitals || hasCapitals(name, text, at));
    }

    private static boolean hasCapitals(Prose name, Prose text, int at) {
        return IntStream.range(0, name.words().size())
                .allMatch(word -> !name.isCapital(word) || text.isCapital(at + word));
    }

    /** "M" is a metre too, and a title ends no sentence: only its abbreviation has a stop. */
    private static boolean isAfterTitle(int at, Prose text) {
        if (at == 0 || !TITLES.contains(text.folded().get(at - 1))) {
            return false;
        }
        String title = text.folded().get(at - 1);
        String gap = title.length() <= LONG ? "\\.?\\s*" : "\\s+";
        return (title.length() > 1 || text.isCapital(at - 1)) && isSpace(gap, text, at);
    }

    private boolean initialStands(Prose given, List<Prose> parts, Prose text) {
        List<String> initials = Stream.concat(
                        Stream.of(Prose.of(familyName)), parts.stream().limit(1))
                .flatMap(name -> name.folded().stream().limit(1))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .toList();
        int size = given.words().size();
        boolean usual = isUsual(given);
        return text.places(given)
                .filter(at -> !usual || hasCapitals(given, text, at))
                .map(at -> at + size)
                .filter(at -> at < text.words().size())
                .anyMatch(at -> initials.contains(text.folded().get(at)) && isInitial(at, text));
    }

    /** A capital right after the given name, and no elided article: "Anne L'a dit". */
    private static boolean isInitial(int at, Prose text) {
        boolean elided = at + 1 < text.words().size() && text.gaps().get(at + 1).matches("['’ʼ].*");
        return text.isCapital(at) && isSpace("\\s+", text, at) && !elided;
    }

    private static boolean isSpace(String pattern, Prose text, int at) {
        // A no-break space is one too.
        return text.gaps().get(at).replace('\u00a0', ' ').replace('\u202f', ' ').matches(pattern);
    }

    /** Words of everyday prose, or too short to be more than particles. */
    private static boolean isUsual(Prose name) {
        return name.folded().stream().allMatch(word -> word.length() <= 2 || UsualWords.contains(word));
    }
}
