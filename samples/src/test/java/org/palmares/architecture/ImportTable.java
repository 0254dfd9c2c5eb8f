package org.palmares.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The permitted imports between the packages under one root. A name stands for a package and everything below it; a
 * name ending in {@code .*} stands for each package of that level that has no row of its own; a name ending in {@code
 * alone} leaves out the packages below that have rows of their own. A package always means itself alone.
 *
 * @param root the package that all names are relative to
 * @param rows which of our packages a package may import, besides itself
 * @param libraries a library, and which of our packages alone may import it
 * @param plain packages that import no library at all
 */
record ImportTable(String root, List<Row> rows, List<Row> libraries, List<String> plain) {
    private static final String ALONE = " alone";

    /** One line: a package or library, and the packages it names. */
    record Row(String name, List<String> packages) {
        boolean isStar() {
            return name.endsWith(".*");
        }

        boolean covers(String packageName) {
            return isStar() ? packageName.startsWith(name.substring(0, name.length() - 1)) : within(name, packageName);
        }

        /** The package that this row means where it covers one: its name, or the package in place of the star. */
        String meaning(String packageName) {
            String[] parts = packageName.split("\\.");
            return isStar() ? String.join(".", List.of(parts).subList(0, depth(name))) : name;
        }
    }

    static ImportTable under(String root) {
        return new ImportTable(root, List.of(), List.of(), List.of());
    }

    ImportTable row(String name, String... mayImport) {
        return new ImportTable(root, and(rows, new Row(name, List.of(mayImport))), libraries, plain);
    }

    ImportTable library(String name, String... onlyIn) {
        return new ImportTable(root, rows, and(libraries, new Row(name, List.of(onlyIn))), plain);
    }

    ImportTable noLibraryIn(String... packages) {
        return new ImportTable(root, rows, libraries, List.of(packages));
    }

    /** Every import that the table refuses, as "importer -> imported", each once and sorted. */
    List<String> refused(JavaClasses classes) {
        return classes.stream()
                .filter(origin -> within(root, origin.getPackageName()))
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !permits(dependency))
                .map(dependency -> dependency.getOriginClass().getName() + " -> "
                        + target(dependency).getName())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean permits(Dependency dependency) {
        String from = relative(dependency.getOriginClass());
        JavaClass target = target(dependency);
        if (target.isPrimitive()) {
            return true;
        }
        return within(root, target.getPackageName())
                ? permitsOurs(from, relative(target))
                : permitsLibrary(from, target.getPackageName());
    }

    private boolean permitsOurs(String from, String to) {
        return rowOf(from)
                .filter(row -> Stream.concat(Stream.of(row.meaning(from) + ALONE), row.packages().stream())
                        .anyMatch(name -> means(name, to)))
                .isPresent();
    }

    private boolean means(String name, String packageName) {
        if (!name.endsWith(ALONE)) {
            return within(name, packageName);
        }
        String alone = name.substring(0, name.length() - ALONE.length());
        return within(alone, packageName)
                && rowOf(packageName)
                        .filter(row -> within(row.meaning(packageName), alone))
                        .isPresent();
    }

    private boolean permitsLibrary(String from, String library) {
        if (plain.stream().anyMatch(name -> within(name, from)) && !within("java", library)) {
            return false;
        }
        String row = rowOf(from).map(Row::name).orElse(from);
        return libraries.stream()
                .filter(rule -> rule.covers(library))
                .flatMap(rule -> Stream.of(rule.packages()))
                .allMatch(names -> names.contains(row) || names.stream().anyMatch(name -> within(name, from)));
    }

    /** The longest name that covers the package; a name before a star. */
    private Optional<Row> rowOf(String packageName) {
        return rows.stream()
                .filter(row -> row.covers(packageName))
                .max(Comparator.comparing((Row row) -> depth(row.name())).thenComparing(row -> !row.isStar()));
    }

    private String relative(JavaClass ours) {
        return ours.getPackageName().substring(root.length()).replaceFirst("^\\.", "");
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean within(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }

    private static int depth(String name) {
        return name.split("\\.").length;
    }

    private static List<Row> and(List<Row> rows, Row row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
}
