package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/**
 * The annex that is published before marks open: by which terms the jury judges. Marks under others are refused.
 *
 * @param rounds those of the event, then those of prizes with a rubric of their own
 * @param ofPrizes what holds for several prizes: how many a team may win, who votes
 * @param recusals who takes no part for what, in general words
 * @param appeal whom to turn to, and until when
 * @param hash SHA-256 of the terms, item by item
 */
public record TermsPage(
        Text event,
        String organizer,
        List<RoundTerms> rounds,
        List<PrizeTerms> prizes,
        List<Text> ofPrizes,
        List<Text> recusals,
        Text appeal,
        String hash) {
    /**
     * One round.
     *
     * @param sentences who marks, quorum, carry-over, cut, tie-break
     */
    public record RoundTerms(Text label, RankingMethod method, Rubric rubric, List<Text> sentences) {
        public RoundTerms {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(rubric, "rubric");
            sentences = List.copyOf(sentences);
        }
    }

    /** One prize, and how it is won, a sentence each. */
    public record PrizeTerms(Text label, List<Text> how, Optional<Money> amount) {
        public PrizeTerms {
            Objects.requireNonNull(label, "label");
            how = List.copyOf(how);
            Objects.requireNonNull(amount, "amount");
        }
    }

    public TermsPage {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        rounds = List.copyOf(rounds);
        prizes = List.copyOf(prizes);
        ofPrizes = List.copyOf(ofPrizes);
        recusals = List.copyOf(recusals);
        Objects.requireNonNull(appeal, "appeal");
        Check.notBlank(hash, "hash");
    }

    /** The bytes of the HTML file, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("minutes/terms.jte", "terms", this, language);
    }

    /** The same page with the style of paper, from which the PDF is made. */
    public String paper(Language language) {
        return Templates.paper("minutes/terms.jte", "terms", this, language);
    }
}
