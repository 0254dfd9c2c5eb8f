package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.api.event.roster.World.counts;
import static org.palmares.api.event.roster.World.identity;
import static org.palmares.api.event.roster.World.names;
import static org.palmares.api.event.roster.World.person;
import static org.palmares.api.event.roster.World.remarks;
import static org.palmares.api.event.roster.World.roles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;

/** One small file for each kind of export. */
class SourceTest {

    private static final String HELLOASSO = "Référence commande;Date de la commande;Statut de la commande;"
            + "Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;"
            + "Billet;Numéro de billet;Tarif;Montant tarif;Code Promo;Montant code promo;Adresse e-mail;Né(e) le;"
            + "Vous êtes…;Souhait 1;Souhait 2;Avec qui souhaitez-vous travailler ?;J’accepte le règlement\n";

    @Test
    void helloasso_in_windows_1252() {
        String csv = HELLOASSO
                + "1001;04/03/2026 14:25;Validé;LE GOFF;Zoé;Payeur;Paul;paul@exemple.fr;AP-HP;Carte;48 h;7001;Plein;85,00;;;"
                + "zoe@exemple.fr;04/03/1990;Médecin;T02;Déserts pharmaceutiques;Noël D’Almeida;Oui\n"
                + "1001;04/03/2026 14:25;Validé;D’ALMEIDA;Noël;Payeur;Paul;paul@exemple.fr;;Carte;48 h;7002;Plein;85,00;;;"
                + "noel@exemple.fr;31/12/91;Développeur·euse;;;;Oui\n"
                + "1002;04/03/2026 15:00;Remboursé;Perdu;Luc;Perdu;Luc;luc@exemple.fr;;Carte;48 h;7003;Plein;85,00;;;"
                + ";;;;;;\n";
        Table table = TableReader.read(
                        "roster.csv",
                        csv.getBytes(Charset.forName("windows-1252")),
                        TableLimits.DEFAULT,
                        TableOptions.GUESS)
                .table()
                .orElseThrow();
        ImportedRoster roster = RosterImport.read(table, ImportSettings.DEFAULT, DecisionFile.NONE, World.CONTEXT);
        assertEquals("helloasso", roster.report().mapping().source());
        assertEquals("windows-1252", roster.report().origin().part());
        assertEquals(List.of("helloasso-7001: Zoé Le Goff", "helloasso-7002: Noël d’Almeida"), names(roster));
        assertEquals(List.of(3, 2, 0, 1, 0), counts(roster));
        assertEquals(List.of("ROSTER_REFUNDED 4"), remarks(roster));
        var zoe = person(roster, "helloasso-7001");
        assertEquals(List.of("MEDECIN"), roles(zoe));
        assertEquals(Optional.of(Id.of("aphp")), zoe.organisation());
        assertEquals(List.of(Id.of("T02"), Id.of("T03")), zoe.wishes());
        assertEquals(List.of(Id.of("helloasso-7002")), zoe.wishedMates());
        assertEquals(Fact.YES, zoe.facts().get("rulesAccepted"));
        assertEquals(List.of("DEV"), roles(person(roster, "helloasso-7002")));
        assertEquals(
                Optional.of(LocalDate.of(1991, 12, 31)),
                identity(roster, "helloasso-7002").birthDate());
        assertEquals(
                Optional.of("zoe@exemple.fr"),
                identity(roster, "helloasso-7001").email());
    }

    @Test
    void eventbrite_with_one_order_for_several_people() {
        ImportedRoster roster = World.read(
                "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Attendee Status,"
                        + "Job title\n"
                        + "55,2026-03-04,Zoe,Martin,group@example.org,1,,Free,900,Attending,physician\n"
                        + "55,2026-03-04,Sam,Okoro,group@example.org,1,,Free,901,Attending,\"designer, data analyst\"\n"
                        + "56,2026-03-04,Gone,Away,x@example.org,1,,Free,902,Not Attending,\n"
                        + "57,2026-03-04,Re,Fund,y@example.org,1,,Free,903,Refunded,\n"
                        + "58,2026-03-04,May,Be,z@example.org,1,,Free,904,Perhaps,nurse\n");
        assertEquals("eventbrite", roster.report().mapping().source());
        assertEquals(
                List.of("eventbrite-900: Zoe Martin", "eventbrite-901: Sam Okoro", "eventbrite-904: May Be"),
                names(roster));
        assertEquals(List.of("DESIGN", "DATA"), roles(person(roster, "eventbrite-901")));
        assertEquals(List.of("ROSTER_CANCELLED 4", "ROSTER_REFUNDED 5", "ROSTER_STATE_UNKNOWN 6"), remarks(roster));
    }

    @Test
    void luma_keeps_the_approved_ones() {
        ImportedRoster roster =
                World.read("api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,"
                        + "checked_in_at,ticket_name,What do you do?\n"
                        + "gst-A1,Zoé MARTIN,,,zoe@example.org,,2026-03-04T10:00:00Z,approved,,Std,x\n"
                        + "gst-b2,Sam Okoro,Sam,Okoro,sam@example.org,,2026-03-04T10:00:00Z,approved,,Std,x\n"
                        + "gst-c3,Wait Ing,,,w@example.org,,2026-03-04T10:00:00Z,waitlist,,Std,x\n"
                        + "gst-d4,De Clined,,,d@example.org,,2026-03-04T10:00:00Z,declined,,Std,x\n"
                        + "gst-e5,Pen Ding,,,p@example.org,,2026-03-04T10:00:00Z,pending_approval,,Std,x\n");
        assertEquals(List.of("luma-gst-A1: Zoé Martin", "luma-gst-b2: Sam Okoro"), names(roster));
        assertEquals("Martin", identity(roster, "luma-gst-A1").familyName());
        assertEquals(List.of("ROSTER_WAITING 4", "ROSTER_DECLINED 5", "ROSTER_PENDING 6"), remarks(roster));
    }

    @Test
    void tally_and_its_submission_id() {
        ImportedRoster roster = World.read("Submission ID,Respondent ID,Submitted at,Prénom,Nom,Métier,Souhaits\n"
                + "aB3,r1,2026-03-04 10:00:00,Zoé,Martin,UX/UI designer,\"Antibiotiques, résistances et ville, Déserts"
                + " pharmaceutiques\"\n");
        assertEquals(List.of("tally-aB3: Zoé Martin"), names(roster));
        assertEquals(List.of("DESIGN"), roles(person(roster, "tally-aB3")));
        assertEquals(
                List.of(Id.of("T02"), Id.of("T03")), person(roster, "tally-aB3").wishes());
    }

    @Test
    void google_forms_without_any_ticket() {
        String csv = "Horodateur,Adresse e-mail,Nom,Prénom,Vous êtes plutôt…,Équipe\n"
                + "2026/03/04 10:00:00 AM UTC+1,zoe@exemple.fr,Martin,Zoé,\"data scientist;médecin\",\n";
        ImportedRoster roster = World.read(csv);
        assertEquals("google", roster.report().mapping().source());
        assertEquals(List.of("DATA", "MEDECIN"), roles(roster.participants().get(0)));
        assertEquals(World.read(csv.replace("10:00:00", "11:30:00")).participants(), roster.participants());
    }

    @Test
    void other_platforms_are_recognised_by_their_headings() {
        assertSource("billetweb", "billetweb-B1", "Commande;Code barre;Nom;Prénom;Statut\nC;B1;Martin;Zoé;Validé\n");
        assertSource("weezevent", "weezevent-W1", "ID Weezticket;Code-barres;Nom;Prénom\nW1;99;Martin;Zoé\n");
        assertSource(
                "pretix",
                "pretix-AB1-1",
                "Order code;Position ID;Order code and position;Attendee name: Given name;Attendee name: Family name\n"
                        + "AB1;1;AB1-1;Zoé;Martin\n");
        assertSource("microsoft", "microsoft-4", "ID;Heure de début;Heure de fin;Nom;Prénom\n4;a;b;Martin;Zoé\n");
        assertSource(
                "limesurvey",
                "limesurvey-8",
                "\"ID de la réponse\",\"Dernière page\",\"Nom\",\"Prénom\"\n8,2,Martin,Zoé\n");
        assertSource("redcap", "redcap-3", "record_id,redcap_event_name,nom,prenom\n3,e,Martin,Zoé\n");
        assertSource("framaforms", "framaforms-5", "Numéro de série\tSID\tNom\tPrénom\n5\t77\tMartin\tZoé\n");
        assertSource(
                "canonical",
                "p12",
                "id;nom;prenom;email;role_principal;organisation\np12;Martin;Zoé;z@exemple.fr;DEV;\n");
    }

    @Test
    void student_platforms_are_recognised_by_their_headings() {
        ImportedRoster hack = World.read("name,university,country,email\nZoé Martin,Univ,FR,z@exemple.fr\n"
                + "Martin, Zoé,Univ,FR,z@exemple.fr\n");
        assertEquals("hackassistant", hack.report().mapping().source());
        assertEquals(List.of("ROSTER_TOO_MANY_CELLS 3"), remarks(hack));
        assertEquals(List.of(2, 1, 0, 1, 1), counts(hack));
        ImportedRoster quill =
                World.read("lastName,firstName,status,teamCode,signatureCodeOfConduct,dietaryRestrictions\n"
                        + "Martin,Zoé,confirmed,RED,true,vegan\nOkoro,Sam,declined,,,\n");
        assertEquals("quill", quill.report().mapping().source());
        assertEquals(Optional.of("RED"), quill.participants().get(0).teamCode());
        assertEquals(Fact.YES, quill.participants().get(0).facts().get("accommodationNeeded"));
        ImportedRoster mlh = World.read("First Name,Last Name,Age,School,Country of Residence,MLH Code of Conduct\n"
                + "Zoe,Martin,21,Univ,fr,true\n");
        assertEquals("mlh", mlh.report().mapping().source());
        assertEquals(new Fact.CodeFact("FR"), mlh.participants().get(0).facts().get("country"));
    }

    @Test
    void an_unknown_table_is_read_by_the_headings_that_all_share() {
        ImportedRoster roster =
                World.read("Nom de famille;Prénom;Courriel;Fonction\nMartin;Zoé;z@exemple.fr;juriste\n");
        assertEquals("roster", roster.report().mapping().source());
        assertEquals(List.of("JURISTE"), roles(roster.participants().get(0)));
    }

    @Test
    void a_question_of_the_form_outdoes_the_platforms_own_column_and_the_events_word_both() {
        String csv =
                "Référence commande;Numéro de billet;Nom participant;Raison sociale;Structure\n1;2;Martin;Payeur SA;AP-HP\n";
        assertEquals(
                Optional.of(Id.of("aphp")),
                World.read(csv).participants().get(0).organisation());
        ImportSettings settings = ImportYaml.read("import.yaml", "columns: {Raison sociale: organisation}")
                .settings();
        assertEquals(
                Optional.of(Id.of("roster-payeur-sa")),
                World.read(csv, "", settings).participants().get(0).organisation());
    }

    @Test
    void a_workbook_is_read_like_its_csv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Inscrits");
            List<String> header = List.of("Nom", "Prénom", "Né(e) le", "Tél.", "Vous êtes…");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "MARTIN");
            sheet.value(1, 1, "Zoé");
            sheet.value(1, 2, LocalDate.of(1990, 3, 4));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 612345678);
            sheet.value(1, 4, "médecin");
        }
        Table table = TableReader.read("r.xlsx", bytes.toByteArray(), TableLimits.DEFAULT, TableOptions.GUESS)
                .table()
                .orElseThrow();
        ImportedRoster roster = RosterImport.read(table, ImportSettings.DEFAULT, DecisionFile.NONE, World.CONTEXT);
        ImportedRoster fromCsv =
                World.read("Nom;Prénom;Né(e) le;Tél.;Vous êtes…\n" + "MARTIN;Zoé;1990-03-04;612345678;médecin\n");
        assertEquals(fromCsv.participants(), roster.participants());
        assertEquals(fromCsv.identities(), roster.identities());
    }

    private static void assertSource(String source, String id, String csv) {
        ImportedRoster roster = World.read(csv);
        assertEquals(source, roster.report().mapping().source());
        assertEquals(List.of(id + ": Zoé Martin"), names(roster));
        assertEquals("Martin", roster.identities().get(0).familyName());
    }
}
