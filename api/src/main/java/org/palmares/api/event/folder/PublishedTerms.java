package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.settings.AwardSettings;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Vote;
import org.palmares.engine.scoring.prizes.PrizeRequest;
import org.palmares.engine.scoring.prizes.Series;

/**
 * By which terms an event judges, item by item: what is announced before marks open (the {@link Annex}) and what
 * {@code event.yaml} says. Marks under other terms than those announced are refused.
 *
 * @param terms the values by item, such as {@code round.final.method}
 */
public record PublishedTerms(SortedMap<String, String> terms) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}\\.[0-9]{1,9}");

    public PublishedTerms {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /** Those of an event. */
    public static PublishedTerms of(EventSettings settings) {
        Event event = settings.event();
        SortedMap<String, String> terms = new TreeMap<>();
        // Those of prizes with a rubric of their own are among them.
        event.markedRounds().forEach(round -> put(terms, round, event));
        event.prizes().forEach(prize -> put(terms, prize));
        event.prizes()
                .forEach(prize -> Series.firstPlace(event.prizes(), prize)
                        .ifPresent(first ->
                                terms.put("prize." + prize.id() + ".places", places(first, prize.laureates()))));
        settings.awards().votes().forEach(vote -> put(terms, vote));
        settings.awards().juryQuorum().ifPresent(least -> terms.put("jury-quorum", String.valueOf(least)));
        settings.awards().prizesPerTeam().ifPresent(most -> terms.put("prizes-per-team", String.valueOf(most)));
        if (settings.awards().allocation() != PrizeRequest.Allocation.ORDER) {
            terms.put("prize-allocation", settings.awards().allocation().name());
        }
        if (isOrderDecisive(settings.awards())) {
            terms.put("prize-order", ids(event.prizes().stream().map(Prize::id).toList()));
        }
        return new PublishedTerms(terms);
    }

    /** Whether it matters which of two prizes that are not of one series is given first. */
    private static boolean isOrderDecisive(AwardSettings awards) {
        return awards.prizesPerTeam().isPresent() || awards.allocation() != PrizeRequest.Allocation.ORDER;
    }

    private static String places(int first, int count) {
        return count == 1 ? String.valueOf(first) : first + "-" + (first + count - 1);
    }

    /** Those of one round. */
    public static PublishedTerms of(Event event, Round round) {
        SortedMap<String, String> terms = new TreeMap<>();
        put(terms, round, event);
        return new PublishedTerms(terms);
    }

    /** What {@link #text} wrote. */
    static SortedMap<String, String> parse(String text) {
        SortedMap<String, String> terms = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            terms.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        }
        return terms;
    }

    /** All items and values, in their order, one a line. */
    public String text() {
        return terms.entrySet().stream()
                .map(term -> term.getKey() + "=" + term.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 over all items and values, in their order. */
    public String sha256() {
        return Bytes.utf8(text()).sha256();
    }

    /** The items that are, or were, another; a value that is not there is empty. A number is the same as 0.2 and as 0.20. */
    public List<TermDifference> changesTo(PublishedTerms found) {
        SortedMap<String, String> all = new TreeMap<>(terms);
        all.putAll(found.terms);
        return all.keySet().stream()
                .map(item -> new TermDifference(item, terms.getOrDefault(item, ""), found.terms.getOrDefault(item, "")))
                .filter(item -> !plain(item.before()).equals(plain(item.now())))
                .toList();
    }

    private static String plain(String value) {
        return DECIMAL.matcher(value)
                .replaceAll(number ->
                        new BigDecimal(number.group()).stripTrailingZeros().toPlainString());
    }

    /** One error for each item that was announced otherwise. */
    public List<Problem> differences(PublishedTerms found) {
        return changesTo(found).stream().map(PublishedTerms::differs).toList();
    }

    private static Problem differs(TermDifference term) {
        String item = Wording.shown(term.item());
        Text before = term.shownBefore();
        Text now = term.shownNow();
        return Problem.error(
                Place.of(Annex.FILE),
                "TERMS_DIFFER",
                new Text(
                        item + " : annoncé " + before.fr() + ", trouvé " + now.fr()
                                + " dans event.yaml. Les notes ne sont pas classées sous d'autres règles que celles"
                                + " annoncées : rétablissez la valeur, ou annoncez la nouvelle avant toute note.",
                        item + ": announced " + before.en() + ", found " + now.en()
                                + " in event.yaml. Marks are not ranked under other terms than those announced:"
                                + " restore the value, or announce the new one before any mark."));
    }

    private static void put(Map<String, String> terms, Round round, Event event) {
        String key = "round." + round.id() + ".";
        terms.put(key + "method", round.scoring().method().name());
        terms.put(key + "rubric", round.rubric().value());
        terms.put(
                key + "jurors-per-submission",
                round.jury().perSubmission().isPresent()
                        ? String.valueOf(round.jury().perSubmission().getAsInt())
                        : "all");
        terms.put(key + "quorum", String.valueOf(round.jury().quorum()));
        terms.put(key + "carry-over", round.scoring().carryOver().toPlainString());
        terms.put(key + "tie-break", ids(round.ties().brokenBy()));
        terms.put(key + "cut", round.cut().map(PublishedTerms::words).orElse("none"));
        putUnusual(terms, key, round);
        event.findRubric(round.rubric()).orElseThrow().criteria().forEach(criterion -> put(terms, key, criterion));
    }

    /** What most rounds do not say: an item that is not there stands for what is usual. */
    private static void putUnusual(Map<String, String> terms, String key, Round round) {
        if (round.scoring().per() != Round.Per.EVENT) {
            terms.put(key + "per", round.scoring().per().name());
        }
        if (round.scoring().tracks() != Round.Per.EVENT) {
            terms.put(key + "tracks", round.scoring().tracks().name());
        }
        round.jury().committee().ifPresent(committee -> terms.put(key + "committee", committee.value()));
        if (round.ties().within().signum() > 0) {
            terms.put(key + "tie-within", round.ties().within().toPlainString());
        }
        if (!round.ties().castingVote().isEmpty()) {
            terms.put(key + "casting-vote", ids(round.ties().castingVote()));
        }
    }

    private static <T> String ids(List<Id<T>> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> terms, String round, Criterion criterion) {
        String key = round + "criterion." + criterion.id() + ".";
        terms.put(key + "weight", criterion.counts() ? String.valueOf(criterion.weight()) : "not counted");
        terms.put(
                key + "scale",
                criterion.scale().min().toPlainString() + " "
                        + criterion.scale().max().toPlainString() + " "
                        + criterion.scale().step().toPlainString());
        terms.put(
                key + "floor",
                criterion.floor().map(floor -> floor.toPlainString()).orElse("none"));
    }

    private static void put(Map<String, String> terms, Prize prize) {
        String key = "prize." + prize.id() + ".";
        terms.put(key + "kind", prize.kind().name());
        terms.put(key + "round", prize.source().round().map(Id::value).orElse("none"));
        terms.put(key + "rubric", prize.source().rubric().map(Id::value).orElse("none"));
        terms.put(key + "vote", prize.source().vote().map(Id::value).orElse("none"));
        terms.put(key + "committee", prize.source().committee().map(Id::value).orElse("none"));
        terms.put(key + "pool", prize.openTo().pool().name());
        terms.put(key + "category", prize.openTo().category().map(Id::value).orElse("none"));
        terms.put(key + "topic", prize.openTo().topic().map(Id::value).orElse("none"));
        terms.put(key + "laureates", String.valueOf(prize.laureates()));
        terms.put(key + "amount", prize.amount().map(PublishedTerms::words).orElse("none"));
        prize.sponsor().ifPresent(sponsor -> terms.put(key + "sponsor", sponsor.value()));
        if (prize.paidTo() != Prize.PaidTo.TEAM) {
            // The usual is not written, so that annexes published without it still hold.
            terms.put(key + "paid-to", prize.paidTo().name());
        }
        terms.put(
                key + "ex-aequo",
                prize.tied().receive().name() + " " + prize.tied().within().toPlainString());
        terms.put(
                key + "threshold",
                prize.threshold().map(points -> points.toPlainString()).orElse("none"));
    }

    private static void put(Map<String, String> terms, Vote vote) {
        String key = "vote." + vote.id() + ".";
        terms.put(key + "voters", vote.voters().name());
        vote.phase().ifPresent(phase -> terms.put(key + "phase", phase.value()));
        terms.put(key + "own-team", String.valueOf(vote.ownTeam()));
        if (!vote.roles().isEmpty()) {
            terms.put(key + "roles", ids(vote.roles()));
        }
    }

    private static String words(Money money) {
        return money.value().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    // An exhaustive switch over the sealed cut needs a later Java.
    private static String words(Cut cut) {
        if (cut instanceof Cut.TopN top) {
            return "top " + top.count() + " " + top.atTheLine();
        } else if (cut instanceof Cut.Threshold threshold) {
            return "threshold " + threshold.points().toPlainString();
        }
        Cut.PerCategory each = (Cut.PerCategory) cut;
        return "per category " + each.count() + " and " + each.more() + " " + each.atTheLine();
    }
}
