package org.palmares.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.internal.assembler.KieAssemblerService;

/** What this module may lean on, and what must never reach its class path. */
class WallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.palmares.rules");

    /** Compilers, expression languages and rule parsers: each ran an editor's text as a program. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mvel2.MVEL",
                "org.drools.mvel.MVELDialectRuntimeData",
                "org.eclipse.jdt.core.compiler.CompilationProgress",
                "org.drools.ecj.EclipseJavaCompiler",
                "com.github.javaparser.JavaParser",
                "org.drools.drl.parser.DrlParser",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.kie.dmn.feel.FEEL",
                "com.thoughtworks.xstream.XStream"
            })
    void no_compiler_and_no_rule_parser_is_on_the_class_path(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void no_service_of_drools_reads_rule_files() {
        List<String> services = ServiceLoader.load(KieAssemblerService.class).stream()
                .map(provider -> provider.type().getName())
                .toList();
        assertEquals(List.of(), services);
    }

    @Test
    void drools_stands_in_its_own_package() {
        noClasses()
                .that()
                .resideInAPackage("org.palmares.rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.palmares.rules.drools..")
                .check(CLASSES);
    }

    @Test
    void of_the_engine_only_the_domain_is_seen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.palmares.engine.teams..", "org.palmares.engine.jury..", "org.palmares.engine.scoring..")
                .check(CLASSES);
    }
}
