package org.palmares.api.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;

/**
 * What people decided of the rules' findings: the committee's opinions, what named persons confirmed or did not, and the
 * facts that were put right.
 *
 * @param opinions all that were given, those without effect too
 * @param corrections those of submissions and teams; those of persons are for the organizer
 */
public record MinutesDecisions(List<GivenOpinion> opinions, List<Ruling> rulings, List<CorrectedFact> corrections) {
    /**
     * One opinion.
     *
     * @param about the entry, or all that the rules concern
     * @param recused members who stepped aside
     * @param effect what follows, or why nothing does
     */
    public record GivenOpinion(
            LocalDate session,
            Text about,
            List<Id<Rule>> rules,
            Text result,
            int present,
            int quorum,
            List<String> recused,
            Text reasons,
            String signedBy,
            Text effect) {
        public GivenOpinion {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(about, "about");
            rules = List.copyOf(rules);
            Objects.requireNonNull(result, "result");
            recused = List.copyOf(recused);
            Objects.requireNonNull(reasons, "reasons");
            Check.notBlank(signedBy, "signedBy");
            Objects.requireNonNull(effect, "effect");
        }
    }

    /** What a named person decided of what a rule proposes. */
    public record Ruling(Text about, Id<Rule> rule, boolean confirmed, String by, LocalDateTime at, Text reason) {
        public Ruling {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(rule, "rule");
            Check.notBlank(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** A fact that was wrong. */
    public record CorrectedFact(
            Text about, Text question, Text was, Text is, String by, LocalDateTime at, Text reason) {
        public CorrectedFact {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(was, "was");
            Objects.requireNonNull(is, "is");
            Check.notBlank(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Nothing was decided. */
    public static final MinutesDecisions NONE = new MinutesDecisions(List.of(), List.of(), List.of());

    public MinutesDecisions {
        opinions = List.copyOf(opinions);
        rulings = List.copyOf(rulings);
        corrections = List.copyOf(corrections);
    }

    public boolean isEmpty() {
        return opinions.isEmpty() && rulings.isEmpty() && corrections.isEmpty();
    }
}
