package org.palmares.api.event.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.roster.Employers;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.settings.JurySettings;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.TimeWindow;

/** {@code jurors.csv}: the jury, its links of interest and its names. One use per object. */
final class JurorsFile {
    private final Event event;
    private final Employers employers;
    private final Cells cells;
    private final Findings findings;
    private final Map<Id<Juror>, Juror> jurors = new LinkedHashMap<>();
    private final List<Identity> names = new ArrayList<>();
    private final Map<Id<Juror>, Place> places = new LinkedHashMap<>();

    JurorsFile(Event event, Employers employers, Cells cells, Findings findings) {
        this.event = event;
        this.employers = employers;
        this.cells = cells;
        this.findings = findings;
    }

    void read(Table table, FactSource facts) {
        Columns columns = new Columns(
                List.of("id", "family_name"),
                List.of(
                        "given_name",
                        "email",
                        "seat",
                        "employer",
                        "links",
                        "declared_on",
                        "expertise",
                        "present",
                        "languages",
                        "availability"),
                facts.names(Subject.Kind.JUROR));
        for (Line line : columns.lines(table, findings)) {
            Optional<Id<Juror>> id = cells.id(line, "id");
            Optional<String> familyName = cells.required(line, "family_name");
            id.ifPresent(each -> add(each, familyName, line));
        }
    }

    List<Juror> jurors() {
        return List.copyOf(jurors.values());
    }

    /** Of every line that names one, whether or not its other cells can be read, in the order of the file. */
    List<Id<Juror>> ids() {
        return List.copyOf(places.keySet());
    }

    List<Identity> names() {
        return List.copyOf(names);
    }

    /** The line of each juror. */
    SortedMap<Id<Juror>, Place> places() {
        return new TreeMap<>(places);
    }

    /** Holds jurors whom the event file names against the table, once that names anybody. */
    void require(List<JurySettings.NamedJuror> named) {
        named.stream()
                .filter(each -> !places.isEmpty())
                .forEach(each -> cells.reference(each.place(), each.id(), "jurors.csv", places.keySet()));
    }

    private void add(Id<Juror> id, Optional<String> familyName, Line line) {
        Place before = places.putIfAbsent(id, line.place());
        if (before != null) {
            findings.add(Wording.twice(line.place(), id.value(), before));
            return;
        }
        jurors.put(id, juror(id, line));
        familyName
                .map(name -> new Identity(
                        id, line.cell("given_name"), name, line.find("email"), Optional.empty(), Optional.empty()))
                .ifPresent(names::add);
    }

    private Juror juror(Id<Juror> id, Line line) {
        return new Juror(
                id,
                cells.code(line, "seat", Juror.Seat.class).orElse(Juror.Seat.MEMBER),
                employer(line),
                links(line),
                cells.date(line, "declared_on"),
                expertise(line),
                !cells.answer(line, "present").equals(Fact.NO),
                cells.facts(line, Subject.Kind.JUROR),
                languages(line),
                availability(line));
    }

    private List<Language> languages(Line line) {
        return Cells.list(line.cell("languages")).stream()
                .flatMap(code -> cells.code(line.place(), code, Language.class).stream())
                .distinct()
                .toList();
    }

    /** {@code 2026-10-09 12:00/2026-10-09 14:30}, several separated by a vertical bar. */
    private List<TimeWindow> availability(Line line) {
        List<TimeWindow> windows = new ArrayList<>();
        for (String written : Cells.list(line.cell("availability"))) {
            String[] ends = written.split("/", -1);
            Optional<Instant> opens = ends.length == 2 ? cells.moment(line.place(), ends[0]) : Optional.empty();
            Optional<Instant> closes = ends.length == 2 ? cells.moment(line.place(), ends[1]) : Optional.empty();
            if (ends.length != 2
                    || opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
                cells.refuse(
                        line.place(),
                        "availability",
                        written,
                        "début/fin, comme 2026-10-09 12:00/2026-10-09 14:30",
                        "start/end, such as 2026-10-09 12:00/2026-10-09 14:30");
            } else if (opens.isPresent() && closes.isPresent()) {
                windows.add(new TimeWindow(opens.get(), closes.get()));
            }
        }
        return windows;
    }

    private List<Id<Category>> expertise(Line line) {
        List<Id<Category>> declared =
                event.categories().stream().map(Category::id).toList();
        return Cells.list(line.cell("expertise")).stream()
                .flatMap(code -> cells.reference(line.place(), code, "categories (event.yaml)", declared).stream())
                .distinct()
                .toList();
    }

    private List<DeclaredLink> links(Line line) {
        List<DeclaredLink> links = new ArrayList<>();
        for (String written : Cells.list(line.cell("links"))) {
            String[] parts = written.split("\\s*:\\s*", 3);
            if (parts.length < 3) {
                refuse(line, written);
            } else {
                link(line, written, parts).ifPresent(links::add);
            }
        }
        return links;
    }

    /** {@code shares:organisation:Institut Calcédoine@2025-12-31}. */
    private Optional<DeclaredLink> link(Line line, String written, String[] parts) {
        Optional<DeclaredLink.Kind> kind = cells.code(line.place(), parts[0], DeclaredLink.Kind.class);
        int at = parts[2].lastIndexOf('@');
        Optional<LocalDate> lastOn = at < 0
                ? Optional.empty()
                : cells.date(line.place(), "links", parts[2].substring(at + 1).strip());
        Optional<DeclaredLink.Target> target = target(
                line,
                written,
                parts[1],
                at < 0 ? parts[2] : parts[2].substring(0, at).strip());
        return kind.flatMap(which -> target.map(with -> new DeclaredLink(which, with, lastOn)));
    }

    private Optional<DeclaredLink.Target> target(Line line, String written, String kind, String name) {
        if (kind.equals("organisation")) {
            Optional<Id<Organisation>> organisation = employers.find(name);
            if (organisation.isEmpty()) {
                noSingle(line, "links", written);
            }
            return organisation.map(DeclaredLink.ToOrganisation::new);
        }
        if (!Id.isValid(name) || !List.of("team", "participant", "submission").contains(kind)) {
            refuse(line, written);
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case "team" -> new DeclaredLink.ToTeam(Id.of(name));
                    case "participant" -> new DeclaredLink.ToParticipant(Id.of(name));
                    default -> new DeclaredLink.ToSubmission(Id.of(name));
                });
    }

    private Optional<Id<Organisation>> employer(Line line) {
        if (employers.isAmbiguous(line.cell("employer"))) {
            noSingle(line, "employer", line.cell("employer"));
        }
        return employers.find(line.cell("employer"));
    }

    /** Nobody could be held against it: a conflict of interest would be lost. */
    private void noSingle(Line line, String column, String written) {
        cells.refuse(
                line.place(),
                column,
                written,
                "le nom ou l'identifiant d'une seule organisation (voir organisations.csv)",
                "the name or id of one organisation alone (see organisations.csv)");
    }

    private void refuse(Line line, String written) {
        cells.refuse(
                line.place(),
                "links",
                written,
                "lien:cible:identifiant, comme mentor:team:E1 ; cibles team, participant, organisation, submission",
                "link:target:identifier, such as mentor:team:E1; targets team, participant, organisation, submission");
    }
}
