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

/** The tree of packages, read top down: a package may import itself, those named beside it, and libraries. */
class ArchitectureTest {
    private static final ImportTable TABLE = ImportTable.under("org.palmares")
            .row("engine.domain")
            .row("engine.teams", "engine.domain")
            .row("engine.teams.kernel", "engine.domain", "engine.teams alone")
            .row("engine.teams.solver", "engine.domain", "engine.teams alone", "engine.teams.kernel")
            .row("engine.teams.repair", "engine.domain", "engine.teams alone", "engine.teams.kernel")
            .row("engine.teams.rotation", "engine.domain", "engine.teams alone", "engine.teams.kernel")
            .row("engine.jury", "engine.domain")
            .row("engine.jury.timetable", "engine.domain")
            .row("engine.jury.solver", "engine.domain", "engine.jury.timetable")
            .row(
                    "engine.scoring",
                    "engine.domain",
                    "engine.scoring.agreement",
                    "engine.scoring.choice",
                    "engine.scoring.mixed",
                    "engine.scoring.sensitivity")
            .row("engine.scoring.agreement")
            .row("engine.scoring.choice")
            .row("engine.scoring.mixed", "engine.domain")
            .row("engine.scoring.sensitivity")
            .row("engine.scoring.prizes", "engine.domain", "engine.scoring alone")
            .row("engine.scoring.deliberation", "engine.domain", "engine.scoring alone")
            .row("engine.scoring.flags", "engine.domain", "engine.scoring alone", "engine.scoring.mixed")
            .row("rules", "engine.domain")
            .row("rules.drools", "engine.domain", "rules alone")
            .row("rules.analysis", "engine.domain", "rules alone")
            .row("rules.pages", "engine.domain", "rules alone", "rules.scenario")
            .row("rules.scenario", "engine.domain", "rules alone", "rules.drools")
            .row("rules.life", "engine.domain", "rules alone", "rules.drools", "rules.scenario")
            .row("api.event", "engine", "rules")
            .row("api.store", "engine", "rules", "api.event")
            .row("api.report", "engine", "rules", "api.event")
            .row("api.report.pdf")
            .row("api.run", "engine", "rules", "api.event", "api.report")
            .row("api.run.gates", "engine", "rules", "api.event", "api.report", "api.run alone")
            .row("api.run.teams", "engine", "rules", "api.event", "api.report", "api.run alone")
            .row("api.run.rankings", "engine", "rules", "api.event", "api.report", "api.run alone")
            .row(
                    "api.run.jury",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.rankings")
            .row(
                    "api.run.awards",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.rankings",
                    "api.run.jury")
            .row(
                    "api.run.stages",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.rankings",
                    "api.run.jury",
                    "api.run.awards")
            .row(
                    "api.run.papers",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.rankings",
                    "api.run.jury",
                    "api.run.awards",
                    "api.run.stages")
            .row(
                    "api.run.attention",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.rankings",
                    "api.run.jury",
                    "api.run.awards",
                    "api.run.stages",
                    "api.run.papers")
            .row(
                    "api.run.runners",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.rankings",
                    "api.run.jury",
                    "api.run.awards",
                    "api.run.stages",
                    "api.run.papers",
                    "api.run.attention")
            .row(
                    "api.run.repair",
                    "engine",
                    "rules",
                    "api.event",
                    "api.report",
                    "api.run alone",
                    "api.run.gates",
                    "api.run.teams",
                    "api.run.runners")
            .row("api.committee", "engine", "rules", "api.event", "api.report", "api.run")
            .row("api.jobs", "engine", "rules", "api.event", "api.store", "api.report", "api.run")
            .row("api.http", "engine", "rules", "api.event", "api.store", "api.report", "api.run", "api.jobs")
            // Every other package of api is a feature; features do not import one another.
            .row("api.*", "engine", "rules", "api.event", "api.store", "api.report", "api.run", "api.jobs", "api.http")
            .row("api.serve", "engine", "rules", "api")
            .row("api.templates", "engine", "rules", "api")
            .row(
                    "api.cli",
                    "engine",
                    "rules",
                    "api.event",
                    "api.store",
                    "api.report",
                    "api.run",
                    "api.committee",
                    "api.jobs",
                    "api.serve")
            .row("api", "engine", "rules", "api")
            .row("samples", "engine", "rules", "api")
            .noLibraryIn("engine.domain")
            .library("org.optaplanner", "engine.teams.solver", "engine.jury.solver")
            .library("org.drools", "rules.drools")
            .library("org.kie", "rules.drools")
            .library("com.openhtmltopdf", "api.report.pdf")
            .library("org.apache.pdfbox", "api.report.pdf")
            .library("org.apache.fontbox", "api.report.pdf")
            .library("java.sql", "api.store")
            .library("org.jdbi", "api.store")
            .library("jakarta.ws.rs", "api.http", "api.serve", "api.*");

    /** An import against each line of the table. */
    private static final List<MadeImport> BROKEN = imports("""
            engine.domain    -> org.palmares.engine.scoring.Other
            engine.domain    -> org.slf4j.Other
            engine.teams     -> org.palmares.engine.jury.Other
            engine.teams     -> org.palmares.engine.teams.kernel.Other
            engine.teams     -> org.palmares.engine.teams.solver.Other
            engine.teams.kernel   -> org.palmares.engine.teams.solver.Other
            engine.teams.solver   -> org.palmares.engine.teams.repair.Other
            engine.teams.repair   -> org.palmares.engine.teams.solver.Other
            engine.teams.rotation -> org.palmares.engine.teams.repair.Other
            engine.jury      -> org.palmares.engine.scoring.Other
            engine.jury.timetable -> org.palmares.engine.jury.solver.Other
            engine.jury.timetable -> org.optaplanner.Other
            engine.jury.solver    -> org.palmares.engine.teams.Other
            engine.scoring   -> org.palmares.engine.teams.Other
            engine.scoring   -> org.palmares.engine.scoring.prizes.Other
            engine.scoring.prizes -> org.palmares.engine.scoring.deliberation.Other
            engine.scoring.deliberation -> org.palmares.engine.scoring.prizes.Other
            engine.scoring.mixed -> org.palmares.engine.scoring.Other
            engine.scoring.flags -> org.palmares.engine.scoring.prizes.Other
            engine.scoring.agreement   -> org.palmares.engine.domain.Other
            engine.scoring.choice      -> org.palmares.engine.domain.Other
            engine.scoring.sensitivity -> org.palmares.engine.scoring.Other
            rules            -> org.palmares.engine.teams.Other
            rules            -> org.palmares.rules.pages.Other
            rules.drools     -> org.palmares.rules.pages.Other
            rules.analysis   -> org.palmares.rules.drools.Other
            rules.pages      -> org.palmares.rules.drools.Other
            rules            -> org.palmares.rules.drools.Other
            rules.drools     -> org.palmares.rules.scenario.Other
            rules.scenario   -> org.palmares.rules.life.Other
            rules.life       -> org.palmares.engine.scoring.Other
            api.event        -> org.palmares.api.store.Other
            api.store        -> org.palmares.api.run.Other
            api.report       -> org.palmares.api.run.Other
            api.report.pdf   -> org.palmares.engine.domain.Other
            api.run          -> org.palmares.api.jobs.Other
            api.run           -> org.palmares.api.run.gates.Other
            api.run.gates     -> org.palmares.api.run.rankings.Other
            api.run.teams     -> org.palmares.api.run.gates.Other
            api.run.rankings  -> org.palmares.api.run.jury.Other
            api.run.jury      -> org.palmares.api.run.awards.Other
            api.run.awards    -> org.palmares.api.run.stages.Other
            api.run.stages    -> org.palmares.api.run.papers.Other
            api.run.papers    -> org.palmares.api.run.attention.Other
            api.run.attention -> org.palmares.api.run.runners.Other
            api.run.runners   -> org.palmares.api.run.repair.Other
            api.run.repair    -> org.palmares.api.run.papers.Other
            api.committee    -> org.palmares.api.store.Other
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
            api.report       -> com.openhtmltopdf.Other
            api.run          -> org.apache.pdfbox.Other
            api.run          -> org.apache.fontbox.Other
            api.run          -> java.sql.Connection
            api.onefeature   -> org.jdbi.Other
            api.run          -> jakarta.ws.rs.Other
            """);

    private static final List<MadeImport> PERMITTED = imports("""
            engine.domain        -> java.util.List
            engine.teams         -> org.palmares.engine.domain.Other
            engine.teams.kernel  -> org.palmares.engine.teams.Other
            engine.teams.solver  -> org.palmares.engine.teams.kernel.Other
            engine.teams.repair  -> org.palmares.engine.teams.kernel.Other
            engine.teams.solver  -> org.optaplanner.Other
            engine.jury.solver   -> org.optaplanner.Other
            engine.jury.solver   -> org.palmares.engine.jury.timetable.Other
            api.onefeature       -> jakarta.ws.rs.Other
            api.onefeature.part  -> org.palmares.api.onefeature.Other
            api                  -> org.palmares.api.onefeature.Other
            """);

    @Test
    void every_import_of_the_program_is_permitted() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.palmares");
        assertEquals(List.of(), TABLE.refused(classes));
        assertEquals(List.of("api", "engine", "rules"), modulesOf(classes));
    }

    @Test
    void an_import_against_the_table_is_refused(@TempDir Path folder) throws IOException {
        List<String> refused = TABLE.refused(MadeImport.compile(BROKEN, folder));
        assertEquals(BROKEN.stream().map(MadeImport::toString).sorted().toList(), refused);
    }

    @Test
    void an_import_that_the_table_names_is_permitted(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), TABLE.refused(MadeImport.compile(PERMITTED, folder)));
    }

    @Test
    void every_line_of_the_table_is_broken_once() {
        Stream<String> rows = TABLE.rows().stream()
                .map(row -> "org.palmares." + row.name().replace("*", "onefeature"))
                .filter(name ->
                        BROKEN.stream().noneMatch(made -> made.importerPackage().equals(name)));
        Stream<String> libraries = TABLE.libraries().stream()
                .map(ImportTable.Row::name)
                .filter(name ->
                        BROKEN.stream().noneMatch(made -> made.imported().startsWith(name + ".")));
        assertEquals(List.of(), Stream.concat(rows, libraries).toList());
    }

    private static List<MadeImport> imports(String lines) {
        return lines.lines().map(MadeImport::of).toList();
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
