package org.palmares.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A class made for the test, with a field of the class that it imports; that one is made too, outside the JDK. */
record MadeImport(String importer, String imported) {
    JavaClasses compiledIn(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        arguments.add(write(folder, importer, imported + " field;"));
        if (!imported.startsWith("java.")) {
            arguments.add(write(folder, imported, ""));
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("javac (%s) refused %s".formatted(code, this));
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static String write(Path folder, String className, String body) throws IOException {
        int dot = className.lastIndexOf('.');
        String simpleName = className.substring(dot + 1);
        String text = "package %s; public class %s { %s }".formatted(className.substring(0, dot), simpleName, body);
        return Files.writeString(folder.resolve(simpleName + ".java"), text).toString();
    }
}
