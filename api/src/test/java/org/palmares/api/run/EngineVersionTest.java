package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EngineVersionTest {
    @Test
    void version_that_runs_and_minutes_name_is_that_of_the_parent_pom() throws Exception {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String own = pom.substring(pom.indexOf("<artifactId>palmares</artifactId>"));
        assertEquals(own.substring(own.indexOf("<version>") + 9, own.indexOf("</version>")), EngineVersion.TEXT);
    }
}
