package org.palmares.api.event.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;

/** Until which day what people wrote of themselves is kept: the periods that the file gives, counted from its last phase. */
final class Retention {
    private static final String FACT = "retentionEnds";

    private Retention() {}

    /** The parameters with the day on which personal data are to be gone, unless one is written among them. */
    static Facts completed(Facts parameters, YamlTree tree) {
        return parameters.byName().containsKey(FACT)
                ? parameters
                : end(tree)
                        .map(day -> parameters.with(FACT, new Fact.DateFact(day)))
                        .orElse(parameters);
    }

    /** Minutes are kept on another footing: they name laureates and jurors, and outlive the list of registrations. */
    private static Optional<LocalDate> end(YamlTree tree) {
        ZoneId zone = Dates.zone(tree);
        At periods = new At(tree, "/retention");
        Optional<LocalDate> last = At.select(tree, "/phases/*/closes").stream()
                .flatMap(at -> Dates.moment(at, zone).stream())
                .max(Comparator.<Instant>naturalOrder())
                .map(moment -> moment.atZone(zone).toLocalDate());
        return last.flatMap(day -> Stream.of("needs", "roster")
                .flatMap(kept -> periods.findText(kept).stream())
                .map(period -> day.plus(Period.parse(period)))
                .max(Comparator.naturalOrder()));
    }
}
