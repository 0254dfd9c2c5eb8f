package org.palmares.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is packaged can compile nothing: no jar beside the program holds a Java compiler, an expression language or a
 * parser of rule text, of which each ran an editor's text as a program. The jars are there once the module api is
 * packaged, so {@code mvn verify} asks this and {@code mvn test} may not.
 */
class PackagedClassPathTest {
    private static final Path LIBRARIES = Path.of("..", "api", "target", "lib");
    private static final Pattern FORBIDDEN = Pattern.compile("(?:org/mvel2?|org/drools/mvel|org/drools/drl/parser"
            + "|org/drools/drl/extensions|org/drools/ecj|org/drools/model/codegen|org/drools/modelcompiler/builder"
            + "|org/drools/decisiontable|org/drools/template|org/kie/dmn|org/eclipse/jdt|com/github/javaparser"
            + "|org/antlr|org/codehaus/(?:janino|groovy)|groovy/lang|com/thoughtworks/xstream"
            + "|com/sun/tools/javac|bsh|org/mozilla/javascript|org/springframework/expression)/.*\\.class");
    private static final Pattern RULE_READER = Pattern.compile(
            "META-INF/services/org\\.kie\\..*(?:KieAssemblerService|KieCompilersService|JavaCompiler.*)");

    @Test
    void no_packaged_jar_compiles_text() throws IOException {
        assertEquals(List.of(), entries(FORBIDDEN));
    }

    @Test
    void no_packaged_service_reads_rule_text() throws IOException {
        assertEquals(List.of(), entries(RULE_READER));
    }

    @Test
    void what_is_packaged_is_what_was_looked_at() throws IOException {
        assertNotEquals(List.of(), entries(Pattern.compile("org/drools/modelcompiler/KieBaseBuilder\\.class")));
    }

    /** The jars of the tests do hold a compiler, and this is how it looks: the patterns can find one. */
    @Test
    void compiler_of_the_tests_is_seen() throws Exception {
        for (String name : List.of("org.mvel2.MVEL", "org.drools.drl.parser.DrlParser")) {
            Path jar = Path.of(Class.forName(name)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            assertTrue(!matching(jar, FORBIDDEN).isEmpty(), jar.toString());
        }
    }

    private static List<String> entries(Pattern pattern) throws IOException {
        assumeTrue(Files.isDirectory(LIBRARIES), "the module api is not packaged");
        List<String> found = new ArrayList<>();
        for (Path jar : jars()) {
            found.addAll(matching(jar, pattern));
        }
        return found;
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> matching(Path jar, Pattern pattern) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> pattern.matcher(name).matches())
                    .map(name -> jar.getFileName() + " " + name)
                    .toList();
        }
    }
}
