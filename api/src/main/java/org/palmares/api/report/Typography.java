package org.palmares.api.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Text;

/**
 * How a language writes numbers, dates, amounts and its punctuation. All of it stands here: the JDK's locale data
 * change from one Java version to the next, and a signed document may not.
 */
public record Typography(Language language) {
    private static final String NARROW = "\u202F";
    private static final String NO_BREAK = "\u00A0";

    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "GBP", "£", "USD", "$");

    public Typography {
        Objects.requireNonNull(language, "language");
    }

    private boolean french() {
        return language == Language.FR;
    }

    /** The sentence of this language, with its spaces. */
    public String say(String fr, String en) {
        return say(french() ? fr : en);
    }

    /** The text in this language, with its spaces. */
    public String say(Text text) {
        return say(text.in(language));
    }

    /**
     * On one line, without characters that nobody sees, apostrophes between letters and pairs of quotation marks curled.
     * In French, a plain space before {@code ; : ! ? % €} or inside
     * « » becomes a narrow no-break space; where there is none, none is added, so that hours and addresses stay whole.
     */
    public String say(String words) {
        String line =
                Plain.line(words).replaceAll("(?<=\\p{L})'(?=\\p{L})", "’").replaceAll("\"([^\"]*)\"", "“$1”");
        return french() ? line.replaceAll(" (?=[;:!?»%€])", NARROW).replaceAll("« ", "«" + NARROW) : line;
    }

    /** A name, an id or a hash: cleaned, and otherwise as it stands. */
    public String as(String words) {
        return Plain.line(words);
    }

    /** Between the quotation marks of the language. */
    public String quoted(String words) {
        return french() ? "«" + NARROW + say(words) + NARROW + "»" : "“" + say(words) + "”";
    }

    /** Rounded half up to so many decimals, thousands set apart. */
    public String number(BigDecimal value, int decimals) {
        String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : (french() ? "," : ".") + digits.substring(point + 1);
        boolean negative = value.setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
        return (negative ? "−" : "") + grouped(whole) + rest;
    }

    /** With the decimals that it has, without trailing zeros. */
    public String number(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    private String grouped(String whole) {
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", french() ? NARROW : ",");
    }

    /** {@code 0–5 par 0,5} or {@code 0–5 in steps of 0.5}; steps of one go without saying. */
    public String scale(Scale scale) {
        String bounds = number(scale.min()) + "–" + number(scale.max());
        return scale.step().compareTo(BigDecimal.ONE) == 0
                ? bounds
                : bounds + say(" par ", " in steps of ") + number(scale.step());
    }

    /** {@code 1er, 2e} or {@code 1st, 2nd}. */
    public String rank(int rank) {
        if (french()) {
            return rank == 1 ? "1er" : number(rank) + "e";
        }
        boolean teen = rank % 100 >= 11 && rank % 100 <= 13;
        String ending = teen ? "th" : rank % 10 == 1 ? "st" : rank % 10 == 2 ? "nd" : rank % 10 == 3 ? "rd" : "th";
        return number(rank) + ending;
    }

    /** {@code 1er octobre 2026} or {@code 1 October 2026}. */
    public String date(LocalDate date) {
        return dayOfYear(date) + " " + date.getYear();
    }

    /** {@code 1er octobre} or {@code 1 October}. */
    public String dayOfYear(LocalDate date) {
        List<String> months = french() ? MONTHS_FR : MONTHS_EN;
        String day = french() && date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return day + NO_BREAK + months.get(date.getMonthValue() - 1);
    }

    /** {@code 15 h 00} or {@code 15:00}; seconds only when there are any. */
    public String time(LocalDateTime time) {
        String minute = twoDigits(time.getMinute());
        String second = twoDigits(time.getSecond());
        boolean seconds = time.getSecond() > 0;
        if (french()) {
            String end = seconds ? NO_BREAK + "min" + NO_BREAK + second + NO_BREAK + "s" : "";
            return time.getHour() + NO_BREAK + "h" + NO_BREAK + minute + end;
        }
        return twoDigits(time.getHour()) + ":" + minute + (seconds ? ":" + second : "");
    }

    /** {@code 11 octobre 2026 à 15 h 00} or {@code 11 October 2026 at 15:00}. */
    public String moment(LocalDateTime time) {
        return date(time.toLocalDate()) + say(" à ", " at ") + time(time);
    }

    /** {@code 5 000 €} or {@code €5,000}; cents only when there are any. */
    public String money(Money money) {
        String amount = amount(money.value());
        String code = money.currency().getCurrencyCode();
        String symbol = SYMBOLS.getOrDefault(code, code);
        if (french()) {
            return amount + NARROW + symbol;
        }
        return symbol.equals(code) ? code + NO_BREAK + amount : symbol + amount;
    }

    private String amount(BigDecimal value) {
        return number(value, value.stripTrailingZeros().scale() <= 0 ? 0 : value.scale());
    }

    /** A cell of a table, as people read it; a blank one is empty. */
    public String cell(Column column, Cell cell) {
        if (cell instanceof Cell.Words words) {
            return say(words.text());
        } else if (cell instanceof Cell.Code code) {
            return as(code.value());
        } else if (cell instanceof Cell.Number value) {
            if (column.kind() == Column.Kind.MONEY) {
                return number(value.value(), value.value().scale());
            }
            return column.decimals().isPresent()
                    ? number(value.value(), column.decimals().getAsInt())
                    : number(value.value());
        } else if (cell instanceof Cell.Day day) {
            return date(day.date());
        }
        return cell instanceof Cell.Moment moment ? moment(moment.time()) : "";
    }

    /** {@code a, b et c} or {@code a, b and c}; the parts are taken as they stand. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String start = String.join(", ", parts.subList(0, parts.size() - 1));
        return start + say(" et ", " and ") + parts.get(parts.size() - 1);
    }

    /** The number and its noun: French says none and one alike. */
    public String count(long number, String noun, String nouns) {
        return number(number) + NO_BREAK + language.agree(number, noun, nouns);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }
}
