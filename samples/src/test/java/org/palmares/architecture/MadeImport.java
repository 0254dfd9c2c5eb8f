package org.palmares.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/**
 * An import made for the test: a class of one package with a field of another class. That one is made too, unless it is
 * of the JDK.
 */
record MadeImport(String importerPackage, String imported) {
    /** Reads "a.b -> c.d.E". */
    static MadeImport of(String line) {
        String[] ends = line.split(" +-> +");
        return new MadeImport("org.palmares." + ends[0], ends[1]);
    }

    /** As an import table writes it. */
    @Override
    public String toString() {
        return importer() + " -> " + imported;
    }

    static JavaClasses compile(List<MadeImport> imports, Path folder) throws IOException {
        Set<String> arguments = new TreeSet<>();
        for (MadeImport made : imports) {
            arguments.add(write(folder, made.importer(), made.imported + " field;"));
            if (!made.imported.startsWith("java.")) {
                arguments.add(write(folder, made.imported, ""));
            }
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("javac (%s) refused %s".formatted(code, imports));
        }
        return new ClassFileImporter().importPath(folder);
    }

    private String importer() {
        return importerPackage + ".Imports_" + imported.replace('.', '_');
    }

    private static String write(Path folder, String className, String body) throws IOException {
        int dot = className.lastIndexOf('.');
        String simpleName = className.substring(dot + 1);
        Path file = folder.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        String text = "package %s; public class %s { %s }".formatted(className.substring(0, dot), simpleName, body);
        return Files.writeString(file, text).toString();
    }
}
