package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.palmares.engine.domain.Language;

/** How much reading any file may cost, however it is made. */
final class WorkBound {
    private static final long SENTENCES = Lexicon.builtIn().listAll().size() * (long) Language.values().length;
    /** What one "did you mean" may cost: a line of words against the sentences of about its length. */
    private static final long LETTERS_A_PROBLEM = 200_000;

    private WorkBound() {}

    /**
     * Each character is looked at once; each condition of each rule is held against each sentence once; and only a
     * problem is answered with the nearest of the sentences, of which there are at most fifty.
     */
    static void check(ProblemList read) {
        Work work = read.work();
        assertTrue(work.characters() <= RuleText.MAX_BYTES, "characters: " + work.characters());
        long conditions = (long) RuleParser.MAX_RULES * RuleParser.MAX_CONDITIONS;
        assertTrue(work.matches() <= conditions * (SENTENCES + 1), "matches: " + work.matches());
        long most = RuleParser.MAX_PROBLEMS * LETTERS_A_PROBLEM;
        assertTrue(work.letters() <= most, "letters: " + work.letters() + " of " + most);
        assertTrue(read.sorted().size() <= RuleParser.MAX_PROBLEMS, "problems");
    }
}
