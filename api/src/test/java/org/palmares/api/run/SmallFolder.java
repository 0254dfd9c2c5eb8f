package org.palmares.api.run;

/** The event of {@link Worlds} as a folder: file name and content in turn. People are fictional. */
public final class SmallFolder {
    public static final String ROSTER = Worlds.lines(
            "id;given_name;family_name;birth_date;role;organisation;fact1;fact2",
            "P1;Ada;Roussel;01/02/1980;Médecin;CHU Nord;oui;oui",
            "P2;Basile;Quentin;01/02/1981;Développeur;Acme;oui;oui",
            "P3;Carla;Verdier;01/02/1982;Développeur;;oui;oui",
            "P4;Denis;Hamon;01/02/1983;Patient;;oui;oui",
            "P5;Elsa;Morvan;01/02/1984;Développeur;;oui;oui");

    public static final String IMPORT = Worlds.lines(
            "columns:",
            "  fact1: fact:rulesAccepted",
            "  fact2: fact:imageConsent",
            "roles:",
            "  médecin: DOCTOR",
            "  développeur: DEV",
            "  patient: PATIENT");

    public static final String JURORS = Worlds.lines(
            "id;given_name;family_name;email;seat;employer;links;declared_on;expertise;present;confidentialitySigned",
            "J1;Odile;Ferrand;;president;;;2026-04-05;;oui;oui",
            "J2;Bruno;Tessier;;member;;;2026-04-05;;oui;oui");

    public static final String SUBMISSIONS = Worlds.lines(
            "id;title;topic;team;category;submitted_at;healthDataLevel;reidentificationAttempt;priorWork;"
                    + "medicalClaim;usesAgreementData;realPatientImage;employeeInventor;thirdPartyAssets",
            "S1;Boussole;T1;;;2026-05-03 10:00;OPEN;non;non;non;non;non;non;non",
            "S2;Carnet;T2;;;2026-05-03 10:00;OPEN;non;non;non;non;non;non;non",
            "S3;Relais;T3;;;2026-05-03 10:00;OPEN;non;non;non;non;non;non;non");

    public static final String SHEETS = Worlds.lines(
            "round;juror;submission;criterion;mark;at",
            "heats;J1;S1;use;8;",
            "heats;J1;S1;care;8;",
            "heats;J1;S2;use;7;",
            "heats;J1;S2;care;5;",
            "heats;J1;S3;use;5;",
            "heats;J1;S3;care;5;",
            "heats;J2;S1;use;8;",
            "heats;J2;S1;care;8;",
            "heats;J2;S2;use;6;",
            "heats;J2;S2;care;6;",
            "heats;J2;S3;use;5;",
            "heats;J2;S3;care;5;");

    public static final String[] FILES = {
        "event.yaml", Worlds.YAML,
        "import.yaml", IMPORT,
        "roster.csv", ROSTER,
        "jurors.csv", JURORS,
        "submissions.csv", SUBMISSIONS,
        "score-sheets.csv", SHEETS
    };

    private SmallFolder() {}
}
