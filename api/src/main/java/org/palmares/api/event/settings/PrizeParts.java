package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Prizes of a tree that has passed every check; one for each topic or category where the file says so. */
final class PrizeParts {
    /** Stands between a prize and what there is one of it for. */
    static final String OF = ":";

    private final List<Topic> topics;
    private final List<Category> categories;

    PrizeParts(List<Topic> topics, List<Category> categories) {
        this.topics = topics;
        this.categories = categories;
    }

    List<Prize> prizes(At root) {
        List<Prize> prizes = new ArrayList<>();
        root.at("prizes").items().forEach(prize -> prizes.addAll(prizes(prize, prize.findText("for-each"))));
        return prizes;
    }

    private List<Prize> prizes(At prize, Optional<String> forEach) {
        Prize common = prize(prize);
        if (forEach.isEmpty()) {
            return List.of(common);
        }
        return forEach.get().equals("topic")
                ? topics.stream()
                        .map(topic -> one(common, topic.id(), topic.title(), onTopic(common, topic.id())))
                        .toList()
                : categories.stream()
                        .map(category ->
                                one(common, category.id(), category.label(), inCategory(common, category.id())))
                        .toList();
    }

    private static Prize.OpenTo onTopic(Prize prize, Id<Topic> topic) {
        return new Prize.OpenTo(prize.openTo().pool(), prize.openTo().category(), Optional.of(topic));
    }

    private static Prize.OpenTo inCategory(Prize prize, Id<Category> category) {
        return new Prize.OpenTo(
                prize.openTo().pool(), Optional.of(category), prize.openTo().topic());
    }

    private static Prize one(Prize common, Id<?> of, Text name, Prize.OpenTo openTo) {
        return new Prize(
                Id.of(common.id() + OF + of),
                new Text(common.label().fr() + ", " + name.fr(), common.label().en() + ", " + name.en()),
                common.kind(),
                common.source(),
                openTo,
                common.laureates(),
                common.amount(),
                common.paidTo(),
                common.tied(),
                common.threshold(),
                common.sponsor(),
                Optional.of(common.id()));
    }

    private static Prize prize(At prize) {
        return new Prize(
                Id.of(prize.text("id")),
                Texts.text(prize, "label"),
                Texts.code(prize, "kind", Prize.Kind.class),
                new Prize.Source(id(prize, "round"), id(prize, "rubric"), id(prize, "vote"), id(prize, "committee")),
                new Prize.OpenTo(
                        Texts.code(prize, "pool", Prize.Pool.class, Prize.Pool.ALL),
                        id(prize, "category"),
                        Optional.empty()),
                prize.findInteger("laureates").orElse(1),
                prize.findText("amount").map(PrizeParts::money),
                Texts.code(prize, "paid-to", Prize.PaidTo.class, Prize.PaidTo.TEAM),
                new Prize.Tied(
                        Texts.code(prize, "ex-aequo", Prize.ExAequo.class, Prize.ExAequo.EACH_FULL),
                        prize.findNumber("ex-aequo-within").orElse(BigDecimal.ZERO)),
                prize.findNumber("threshold"),
                id(prize, "sponsor"),
                Optional.empty());
    }

    private static <T> Optional<Id<T>> id(At at, String key) {
        return at.findText(key).map(Id::of);
    }

    /** {@code 5000 EUR} or {@code 12,50 EUR}, in the smallest unit of the currency. */
    private static Money money(String written) {
        String number = written.substring(0, written.length() - 4).replace(',', '.');
        Currency currency = Currency.getInstance(written.substring(written.length() - 3));
        BigDecimal units = new BigDecimal(number).movePointRight(currency.getDefaultFractionDigits());
        return new Money(units.longValueExact(), currency);
    }
}
