package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlLimits;
import org.palmares.api.event.yaml.YamlReader;
import org.palmares.api.event.yaml.YamlReading;
import org.palmares.api.event.yaml.YamlTree;

/**
 * What an event file says of repairs ({@code teams: repair}).
 *
 * @param mostMoved which share of the people present may move, 0 to 1
 * @param holdLateUntil until when the seats of people announced late are held
 */
public record RepairSettings(Optional<BigDecimal> mostMoved, Optional<Instant> holdLateUntil) {
    public RepairSettings {
        Objects.requireNonNull(mostMoved, "mostMoved");
        Objects.requireNonNull(holdLateUntil, "holdLateUntil");
    }

    /** Out of an event file that was read before and found sound. */
    public static RepairSettings read(byte[] eventYaml) {
        YamlReading reading = YamlReader.read("event.yaml", eventYaml, YamlLimits.DEFAULT);
        return reading instanceof YamlReading.Read read
                ? of(read.tree())
                : new RepairSettings(Optional.empty(), Optional.empty());
    }

    private static RepairSettings of(YamlTree tree) {
        At repair = new At(tree, "").at("teams").at("repair");
        return new RepairSettings(
                repair.findNumber("most-moved"), Dates.moment(repair.at("hold-late-until"), Dates.zone(tree)));
    }
}
