package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;

/** {@code organisations.csv}: employers, what they belong to and how people write them. */
final class OrganisationsFile {
    private static final Columns COLUMNS =
            new Columns(List.of("id", "name"), List.of("level", "parent", "aliases"), List.of());

    private OrganisationsFile() {}

    /** Organisations of which every parent exists and none is above itself. */
    static List<Organisation> read(Table table, Cells cells, Findings findings) {
        Map<Id<Organisation>, Line> lines = new LinkedHashMap<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Organisation>> id = cells.id(line, "id");
            id.ifPresent(each -> declare(each, line, lines, findings));
        }
        List<Organisation> organisations = new ArrayList<>();
        lines.forEach((id, line) -> cells.required(line, "name")
                .ifPresent(name -> organisations.add(organisation(id, name, line, lines, cells))));
        return withoutCircles(organisations, lines, findings);
    }

    private static void declare(Id<Organisation> id, Line line, Map<Id<Organisation>, Line> lines, Findings findings) {
        Line before = lines.putIfAbsent(id, line);
        if (before != null) {
            findings.add(Wording.twice(line.place(), id.value(), before.place()));
        }
    }

    private static Organisation organisation(
            Id<Organisation> id, String name, Line line, Map<Id<Organisation>, Line> lines, Cells cells) {
        return new Organisation(
                id,
                name,
                cells.code(line, "level", Organisation.Level.class).orElse(Organisation.Level.GROUP),
                cells.reference(line, "parent", "organisations.csv", lines.keySet()),
                Cells.list(line.cell("aliases")));
    }

    private static List<Organisation> withoutCircles(
            List<Organisation> organisations, Map<Id<Organisation>, Line> lines, Findings findings) {
        Map<Id<Organisation>, Organisation> byId = new LinkedHashMap<>();
        organisations.forEach(organisation -> byId.put(organisation.id(), organisation));
        for (Organisation organisation : organisations) {
            if (!reachesTop(organisation, byId)) {
                findings.error(
                        lines.get(organisation.id()).place(),
                        "ORGANISATION_CIRCLE",
                        "« " + organisation.id()
                                + " » dépend d'une organisation qui n'a pas de sommet. Corrigez parent.",
                        "\"" + organisation.id() + "\" belongs to an organisation that has no top. Correct parent.");
                byId.remove(organisation.id());
            }
        }
        return List.copyOf(byId.values());
    }

    private static boolean reachesTop(Organisation start, Map<Id<Organisation>, Organisation> byId) {
        Organisation at = start;
        for (int steps = 0; steps <= byId.size() && at != null; steps++) {
            if (at.parent().isEmpty()) {
                return true;
            }
            at = byId.get(at.parent().get());
        }
        return false;
    }
}
