package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.ZipLimits;

class ServerConfigTest {

    private static final ServerConfig DEFAULTS = ServerConfig.in(Path.of("data"));

    @Test
    void defaults_are_as_documented() {
        assertEquals(
                new ServerConfig(
                        Path.of("data"),
                        8080,
                        Optional.empty(),
                        Optional.empty(),
                        new ZipLimits(2_000, 268_435_456, 67_108_864, 200, 8, 200),
                        33_554_432,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        2,
                        Clock.systemUTC()),
                DEFAULTS);
    }

    @Test
    void values_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withPort(-1));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withPort(65_536));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withBodyBytes(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withBodyBytes((1L << 30) + 1));
    }
}
