package org.palmares.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of packages, read top down: a package may import itself, those named beside it, and libraries. */
class ArchitectureTest {
    private static final ImportTable TABLE = ImportTable.under("org.palmares")
            .row("engine.domain")
            .row("engine.teams", "engine.domain")
            .row("engine.jury", "engine.domain")
            .row("engine.scoring", "engine.domain")
            .row("rules", "engine.domain")
            .row("api.event", "engine", "rules")
            .row("api.store", "engine", "rules", "api.event")
            .row("api.run", "engine", "rules", "api.event", "api.store")
            .row("api.report", "engine", "rules", "api.event", "api.store", "api.run")
            .row("api.jobs", "engine", "rules", "api.event", "api.store", "api.run", "api.report")
            .row("api.http", "engine", "rules", "api.event", "api.store", "api.run", "api.report", "api.jobs")
            // Every other package of api is a feature; features do not import one another.
            .row("api.*", "engine", "rules", "api.event", "api.store", "api.run", "api.report", "api.jobs", "api.http")
            .row("api.serve", "engine", "rules", "api")
            .row("api.templates", "engine", "rules", "api")
            .row("api.cli", "engine", "rules", "api.event", "api.store", "api.run", "api.report", "api.jobs", "api.serve")
            .row("api", "engine", "rules")
            .row("samples", "engine", "rules", "api")
            .noLibraryIn("engine.domain")
            .library("org.optaplanner", "engine.teams.solver", "engine.jury.solver")
            .library("org.drools", "rules.drools")
            .library("org.kie", "rules.drools")
            .library("java.sql", "api.store")
            .library("org.jdbi", "api.store")
            .library("jakarta.ws.rs", "api.http", "api.serve", "api.*");

    /** An import against each line of the table. */
    private static final String BROKEN =
            """
            engine.domain    -> org.palmares.engine.scoring.Other
            engine.domain    -> org.slf4j.Other
            engine.teams     -> org.palmares.engine.jury.Other
            engine.jury      -> org.palmares.engine.scoring.Other
            engine.scoring   -> org.palmares.engine.teams.Other
            rules            -> org.palmares.engine.teams.Other
            api.event        -> org.palmares.api.store.Other
            api.store        -> org.palmares.api.run.Other
            api.run          -> org.palmares.api.report.Other
            api.report       -> org.palmares.api.jobs.Other
            api.jobs         -> org.palmares.api.http.Other
            api.http         -> org.palmares.api.onefeature.Other
            api.onefeature   -> org.palmares.api.another.Other
            api.serve        -> org.palmares.samples.Other
            api.templates    -> org.palmares.samples.Other
            api.cli          -> org.palmares.api.onefeature.Other
            api              -> org.palmares.samples.Other
            samples          -> org.palmares.unlisted.Other
            unlisted         -> org.palmares.engine.domain.Other
            engine.teams     -> org.optaplanner.Other
            rules            -> org.drools.Other
            rules            -> org.kie.Other
            api.run          -> java.sql.Connection
            api.onefeature   -> org.jdbi.Other
            api.run          -> jakarta.ws.rs.Other
            """;

    @Test
    void every_import_of_the_program_is_permitted() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.palmares");
        assertEquals(List.of(), TABLE.refused(classes));
        assertEquals(List.of("api", "engine", "rules"), modulesOf(classes));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = BROKEN)
    void an_import_against_the_table_is_refused(String importer, String imported, @TempDir Path folder)
            throws IOException {
        String culprit = "org.palmares." + importer + ".Culprit";
        JavaClasses classes = new MadeImport(culprit, imported).compiledIn(folder);
        assertEquals(List.of(culprit + " -> " + imported), TABLE.refused(classes));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            engine.domain        -> java.util.List
            engine.teams         -> org.palmares.engine.domain.Other
            engine.teams         -> org.palmares.engine.teams.solver.Other
            engine.teams.solver  -> org.optaplanner.Other
            api.onefeature       -> jakarta.ws.rs.Other
            api.onefeature.part  -> org.palmares.api.onefeature.Other
            api                  -> org.palmares.api.onefeature.Other
            """)
    void an_import_that_the_table_names_is_permitted(String importer, String imported, @TempDir Path folder)
            throws IOException {
        JavaClasses classes = new MadeImport("org.palmares." + importer + ".Importer", imported).compiledIn(folder);
        assertEquals(List.of(), TABLE.refused(classes));
    }

    @Test
    void every_line_of_the_table_is_broken_once() {
        List<String> broken = BROKEN.lines().map(line -> line.replaceAll(" +", " ")).toList();
        List<String> unbroken = Stream.concat(
                        TABLE.rows().stream()
                                .map(row -> row.name().replace("*", "onefeature"))
                                .filter(name -> broken.stream().noneMatch(line -> line.startsWith(name + " -> org.palmares."))),
                        TABLE.libraries().stream()
                                .map(ImportTable.Row::name)
                                .filter(name -> broken.stream().noneMatch(line -> line.contains(" -> " + name + "."))))
                .toList();
        assertEquals(List.of(), unbroken);
    }

    private static List<String> modulesOf(JavaClasses classes) {
        return classes.stream()
                .map(javaClass -> javaClass.getPackageName().split("\\.")[2])
                .filter(module -> !module.equals("samples"))
                .distinct()
                .sorted()
                .toList();
    }
}
