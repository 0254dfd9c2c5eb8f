package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Scale;

/** A narrow no-break space is written _ and a no-break space ~ here, so that one sees them. */
class TypographyTest {
    private static final Typography FR = new Typography(Language.FR);
    private static final Typography EN = new Typography(Language.EN);

    @Test
    void french_punctuation_keeps_its_narrow_space() {
        assertEquals("Voulez-vous_: «_oui_»_; 5_%_!", seen(FR.say("Voulez-vous : « oui » ; 5 % !")));
        assertEquals("https://exemple.fr à 15:00", FR.say("https://exemple.fr à 15:00"));
        assertEquals("Wait : here", EN.say("Wait : here"));
        assertEquals("«_l’AVC_»", seen(FR.quoted("l'AVC")));
        assertEquals("“l’AVC”", EN.quoted("l'AVC"));
        assertEquals("first “one”, then “two”; 5\"", EN.say("first \"one\", then \"two\"; 5\""));
    }

    @Test
    void what_nobody_sees_is_dropped() {
        assertEquals("Ana Blis", FR.as("Ana\u202E\n\u0007B\u200Flis"));
        assertEquals("a b", EN.say("a\r\nb"));
    }

    @Test
    void scale_says_its_step_where_it_is_not_one() {
        Scale halves = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(5), new BigDecimal("0.5"));
        assertEquals("0–5 par 0,5", FR.scale(halves));
        assertEquals("0–5 in steps of 0.5", EN.scale(halves));
        assertEquals("1–10", EN.scale(new Scale(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE)));
    }

    @Test
    void numbers() {
        assertEquals("1_234_567,90", seen(FR.number(new BigDecimal("1234567.9"), 2)));
        assertEquals("1,234,567.90", EN.number(new BigDecimal("1234567.9"), 2));
        assertEquals("81,01", FR.number(new BigDecimal("81.005"), 2));
        assertEquals("−3.5", EN.number(new BigDecimal("-3.50")));
        assertEquals("0,00", FR.number(new BigDecimal("-0.001"), 2));
        assertEquals("100", FR.number(new BigDecimal("1E+2")));
        assertEquals("999", EN.number(999));
    }

    @Test
    void ranks() {
        assertEquals(
                List.of("1er", "2e", "11e"),
                IntStream.of(1, 2, 11).mapToObj(FR::rank).toList());
        assertEquals(
                List.of("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"),
                IntStream.of(1, 2, 3, 4, 11, 12, 13, 21, 112).mapToObj(EN::rank).toList());
    }

    @Test
    void dates_and_hours() {
        assertEquals("1er~octobre 2026", seen(FR.date(LocalDate.of(2026, 10, 1))));
        assertEquals("1~October 2026", seen(EN.date(LocalDate.of(2026, 10, 1))));
        assertEquals("11~octobre 2026 à 15~h~00", seen(FR.moment(LocalDateTime.of(2026, 10, 11, 15, 0))));
        assertEquals("11~October 2026 at 15:00", seen(EN.moment(LocalDateTime.of(2026, 10, 11, 15, 0))));
        assertEquals("9~h~05~min~07~s", seen(FR.time(LocalDateTime.of(2026, 10, 11, 9, 5, 7))));
        assertEquals("09:05:07", EN.time(LocalDateTime.of(2026, 10, 11, 9, 5, 7)));
    }

    @Test
    void amounts() {
        assertEquals("5_000_€", seen(FR.money(money(500_000, "EUR"))));
        assertEquals("€5,000", EN.money(money(500_000, "EUR")));
        assertEquals("1_666,67_€", seen(FR.money(money(166_667, "EUR"))));
        assertEquals("1,50_CHF", seen(FR.money(money(150, "CHF"))));
        assertEquals("CHF~1.50", seen(EN.money(money(150, "CHF"))));
        assertEquals("JPY~3,000", seen(EN.money(money(3000, "JPY"))));
    }

    @Test
    void lists_and_counts() {
        assertEquals("", FR.list(List.of()));
        assertEquals("a", FR.list(List.of("a")));
        assertEquals("a, b et c", FR.list(List.of("a", "b", "c")));
        assertEquals("a and b", EN.list(List.of("a", "b")));
        assertEquals("0~membre", seen(FR.count(0, "membre", "membres")));
        assertEquals("0~members", seen(EN.count(0, "member", "members")));
        assertEquals("1~member", seen(EN.count(1, "member", "members")));
    }

    @Test
    void nothing_depends_on_the_machine() {
        Set<String> seen = new TreeSet<>(Elsewhere.results(() -> FR.moment(LocalDateTime.of(2026, 8, 1, 15, 0))
                + FR.number(new BigDecimal("1234.5"), 2)
                + EN.money(money(150, "CHF"))
                + EN.rank(1)));
        assertEquals(1, seen.size(), seen::toString);
    }

    private static Money money(long cents, String currency) {
        return new Money(cents, Currency.getInstance(currency));
    }

    private static String seen(String text) {
        return text.replace('\u202F', '_').replace('\u00A0', '~');
    }
}
