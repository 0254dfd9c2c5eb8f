package org.palmares.api.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads a delay in minutes, {@code 10}, {@code 10m} or {@code 10min}. */
final class Minutes implements Expecting<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})(m|min)?");

    @Override
    public Duration convert(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            throw new TypeConversionException(expected().en());
        }
        return Duration.ofMinutes(Long.parseLong(form.group(1)));
    }

    @Override
    public Text expected() {
        return new Text("des minutes, comme 10 ou 10m", "minutes, such as 10 or 10m");
    }
}
