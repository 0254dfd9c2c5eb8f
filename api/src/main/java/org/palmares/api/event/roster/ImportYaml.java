package org.palmares.api.event.roster;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableOptions;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads and writes {@code import.yaml}: {@code source}, {@code charset}, {@code delimiter}, {@code sheet}, {@code dates}
 * ({@code day-first} or {@code month-first}), {@code waiting-list} ({@code refuse} or {@code keep}), {@code columns}
 * (heading: field) and {@code roles} (word: role). An unknown key or value is a problem with its line.
 */
public final class ImportYaml {

    private static final int LONGEST = 1_000_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, Target> columns = new TreeMap<>();
    private final SortedMap<String, Id<Role>> roles = new TreeMap<>();
    private Optional<String> source = Optional.empty();
    private Optional<Charset> charset = Optional.empty();
    private Optional<Character> delimiter = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private boolean monthFirst;
    private boolean keepWaiting;

    private ImportYaml(String file) {
        this.file = file;
    }

    /** The settings, as far as the file could be read, and what is wrong with it. */
    public record Reading(ImportSettings settings, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the text of the file of that name. */
    public static Reading read(String file, String text) {
        ImportYaml yaml = new ImportYaml(file);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(LONGEST)
                    .build();
            new Compose(settings).composeString(text).ifPresent(root -> yaml.readPairs(root, yaml::readKey));
        } catch (YamlEngineException e) {
            yaml.problems.add(Problem.error(
                    Place.of(file),
                    "IMPORT_YAML_UNREADABLE",
                    new Text(
                            "Le fichier n'est pas du YAML lisible. Vérifiez l'alignement, les deux-points et les"
                                    + " guillemets.",
                            "The file is not readable YAML. Check the indentation, the colons and the quotes.")));
        }
        return new Reading(yaml.settings(), yaml.problems);
    }

    private ImportSettings settings() {
        TableOptions table = new TableOptions(charset, delimiter, sheet);
        return new ImportSettings(table, source, columns, roles, monthFirst, keepWaiting);
    }

    private interface PairReader {
        void read(String key, Node value);
    }

    private void readPairs(Node node, PairReader reader) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "une liste « clé: valeur »", "a list of \"key: value\"");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : mapping.getValue()) {
            Optional<String> key = scalar(pair.getKeyNode());
            if (key.isPresent() && seen.add(key.get())) {
                reader.read(key.get(), pair.getValueNode());
            } else {
                problem(pair.getKeyNode(), "une clé, une seule fois", "a key, once only");
            }
        }
    }

    private void readKey(String key, Node value) {
        switch (key) {
            case "columns" -> readPairs(value, this::readColumn);
            case "roles" -> readPairs(value, this::readRole);
            case "source" -> source = text(value);
            case "sheet" -> sheet = text(value);
            case "charset" -> charset = text(value).flatMap(name -> charset(name, value));
            case "delimiter" -> delimiter = text(value).flatMap(name -> delimiter(name, value));
            case "dates" -> monthFirst = choice(value, "day-first", "month-first");
            case "waiting-list" -> keepWaiting = choice(value, "refuse", "keep");
            default ->
                problem(
                        value,
                        "source, charset, delimiter, sheet, dates, waiting-list, columns ou roles, et non « " + key
                                + " »",
                        "source, charset, delimiter, sheet, dates, waiting-list, columns or roles, not \"" + key
                                + "\"");
        }
    }

    private void readColumn(String heading, Node value) {
        Optional<Target> target = text(value).flatMap(Target::parse);
        target.ifPresent(known -> columns.put(heading, known));
        if (target.isEmpty()) {
            problem(
                    value,
                    "ce que contient la colonne « " + heading + " », par exemple family_name, role, wish, attribute:…,"
                            + " fact:… ou ignore",
                    "what the column \"" + heading + "\" holds, for instance family_name, role, wish, attribute:…,"
                            + " fact:… or ignore");
        }
    }

    private void readRole(String word, Node value) {
        Optional<String> role = text(value).filter(Id::isValid);
        role.ifPresent(id -> roles.put(word, Id.of(id)));
        if (role.isEmpty()) {
            problem(value, "l'identifiant d'un rôle", "the id of a role");
        }
    }

    private Optional<Charset> charset(String name, Node value) {
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._:+-]*") && Charset.isSupported(name)) {
            return Optional.of(Charset.forName(name));
        }
        problem(value, "un jeu de caractères, par exemple windows-1252", "a character set, for instance windows-1252");
        return Optional.empty();
    }

    private Optional<Character> delimiter(String name, Node value) {
        String character = name.equals("tab") ? "\t" : name;
        if (character.length() == 1
                && !Character.isLetterOrDigit(character.charAt(0))
                && !character.matches("[\"\r\n]")) {
            return Optional.of(character.charAt(0));
        }
        problem(value, "un séparateur : \";\", \",\" ou tab", "a delimiter: \";\", \",\" or tab");
        return Optional.empty();
    }

    private boolean choice(Node value, String no, String yes) {
        Optional<String> said = text(value);
        if (said.isPresent() && !said.get().equals(no) && !said.get().equals(yes)) {
            problem(value, no + " ou " + yes, no + " or " + yes);
        }
        return said.equals(Optional.of(yes));
    }

    private Optional<String> text(Node value) {
        Optional<String> text = scalar(value).filter(said -> !said.isBlank());
        if (text.isEmpty()) {
            problem(value, "un texte", "a text");
        }
        return text;
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private void problem(Node node, String expectedFr, String expectedEn) {
        Place place = node.getStartMark()
                .map(mark -> Place.of(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(file));
        problems.add(Problem.error(
                place,
                "IMPORT_YAML_VALUE",
                new Text("Attendu ici : " + expectedFr + ".", "Expected here: " + expectedEn + ".")));
    }

    /** The mapping that was recognised, as a file that the user may edit; a column not understood is left to ignore. */
    public static String write(Table.Origin origin, ColumnMapping mapping) {
        StringBuilder yaml = new StringBuilder("# Ce que contient chaque colonne / what each column holds: "
                + origin.file().replaceAll("\\p{Cntrl}", " ") + "\n");
        yaml.append("source: ").append(quoted(mapping.source())).append('\n');
        if (!origin.delimiter().isEmpty()) {
            yaml.append("charset: ").append(quoted(origin.part())).append('\n');
            yaml.append("delimiter: ")
                    .append(origin.delimiter().equals("\t") ? "tab" : quoted(origin.delimiter()))
                    .append('\n');
        } else {
            yaml.append("sheet: ").append(quoted(origin.part())).append('\n');
        }
        yaml.append("columns:\n");
        for (ColumnMapping.Column column : mapping.columns()) {
            String target = column.target().map(Target::toString).orElse("ignore");
            yaml.append("  ")
                    .append(quoted(column.heading()))
                    .append(": ")
                    .append(target)
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
