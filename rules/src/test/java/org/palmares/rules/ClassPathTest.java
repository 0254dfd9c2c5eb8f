package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.internal.assembler.KieAssemblerService;

/** What must never reach the class path: with it, an editor's text could become a program. */
class ClassPathTest {
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
}
