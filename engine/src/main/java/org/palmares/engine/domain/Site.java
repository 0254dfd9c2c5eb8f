package org.palmares.engine.domain;

import java.time.ZoneId;
import java.util.Objects;

/** A place where part of the event happens; teams never span two sites. */
public record Site(Id<Site> id, Text name, ZoneId zone) {
    public Site {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
    }
}
