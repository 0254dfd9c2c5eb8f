package org.palmares.rules.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One row of the log: cells between semicolons, in double quotes where a cell holds either sign. */
final class LogCells {
    private LogCells() {}

    static String join(List<String> cells) {
        return cells.stream().map(LogCells::quoted).collect(Collectors.joining(";"));
    }

    static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean doubled = inQuotes && sign == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (doubled) {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                inQuotes = !inQuotes;
            } else if (sign == ';' && !inQuotes) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
