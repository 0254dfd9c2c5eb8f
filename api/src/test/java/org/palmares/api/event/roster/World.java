package org.palmares.api.event.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** One small event for the tests of this package: eleven roles, three topics, two attributes, one hospital group. */
final class World {

    static final LocalDate STARTS_ON = LocalDate.of(2026, 10, 9);

    static final RosterContext CONTEXT = new RosterContext(
            Stream.of(
                            role("MEDECIN", "Médecin", "Physician", false),
                            role("PHARMACIEN", "Pharmacien", "Pharmacist", false),
                            role("INFIRMIER", "Infirmier", "Nurse", false),
                            role("PATIENT", "Patient", "Patient", false),
                            role("DEV", "Développement", "Development", false),
                            role("DATA", "Science des données", "Data science", false),
                            role("STAT", "Statistique", "Statistics", false),
                            role("DESIGN", "Design", "Design", false),
                            role("BUSINESS", "Entreprise", "Business", false),
                            role("JURISTE", "Droit", "Law", false),
                            role("AUTRE", "Autre", "Other", true))
                    .toList(),
            List.of(
                    topic("T01", "Trajectoires de soins après un AVC", "Care pathways after a stroke"),
                    topic("T02", "Antibiotiques, résistances et ville", "Antibiotics and resistance"),
                    topic("T03", "Déserts pharmaceutiques", "Pharmacy deserts")),
            List.of(
                    new Attribute(
                            Id.of("experience"),
                            new Text("Années d'expérience", "Years of experience"),
                            new Attribute.NumberType(BigDecimal.ZERO, BigDecimal.valueOf(50)),
                            false,
                            Attribute.Visibility.ORGANIZER),
                    new Attribute(
                            Id.of("genre"),
                            new Text("Genre", "Gender"),
                            new Attribute.CodeType(List.of("F", "H", "N")),
                            true,
                            Attribute.Visibility.ORGANIZER)),
            List.of(),
            ZoneId.of("Europe/Paris"),
            Organisations.of(List.of(
                    new Organisation(
                            Id.of("aphp"),
                            "Assistance publique – Hôpitaux de Paris",
                            Organisation.Level.GROUP,
                            Optional.empty(),
                            List.of("APHP", "AP-HP")),
                    new Organisation(
                            Id.of("pitie"),
                            "Pitié-Salpêtrière",
                            Organisation.Level.ESTABLISHMENT,
                            Optional.of(Id.of("aphp")),
                            List.of("Pitié")))),
            STARTS_ON);

    private World() {}

    static ImportedRoster read(String csv) {
        return read(csv, "");
    }

    static ImportedRoster read(String csv, String decisions) {
        return read(csv, decisions, ImportSettings.DEFAULT);
    }

    static ImportedRoster read(String csv, String decisions, ImportSettings settings) {
        return RosterImport.read(table("roster.csv", csv), settings, decisions(decisions), CONTEXT);
    }

    static DecisionFile decisions(String lines) {
        return lines.isEmpty()
                ? DecisionFile.NONE
                : DecisionFile.read(table("decisions.csv", "decision;subject;value;reason;by;at\n" + lines));
    }

    static Table table(String file, String csv) {
        return TableReader.read(file, csv.getBytes(UTF_8), TableLimits.DEFAULT, TableOptions.GUESS)
                .table()
                .orElseThrow();
    }

    /** {@code id: Given Family}, in the order of ids. */
    static List<String> names(ImportedRoster roster) {
        return roster.identities().stream()
                .map(i -> i.person() + ": " + i.fullName())
                .toList();
    }

    static Participant person(ImportedRoster roster, String id) {
        return roster.participants().stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Identity identity(ImportedRoster roster, String id) {
        return roster.identities().stream()
                .filter(i -> i.person().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@code rows kept merged refused asked}. */
    static List<Integer> counts(ImportedRoster roster) {
        ImportReport.Counts counts = roster.report().counts();
        return List.of(counts.rows(), counts.kept(), counts.merged(), counts.refused(), counts.asked());
    }

    /** {@code code line}, in the order of the report. */
    static List<String> remarks(ImportedRoster roster) {
        return roster.report().remarks().stream()
                .map(r -> r.code() + " " + r.line())
                .toList();
    }

    /** {@code code lines}, in the order of ids. */
    static List<String> questions(ImportedRoster roster) {
        return roster.questions().stream().map(q -> q.code() + " " + q.lines()).toList();
    }

    static List<String> roles(Participant participant) {
        return participant.roles().stream().map(Id::value).toList();
    }

    private static Role role(String id, String fr, String en, boolean fallback) {
        Text label = new Text(fr, en);
        return new Role(Id.of(id), Optional.empty(), label, label, fallback);
    }

    private static Topic topic(String id, String fr, String en) {
        return new Topic(Id.of(id), new Text(fr, en), 1, Optional.empty(), Optional.empty(), List.of());
    }
}
