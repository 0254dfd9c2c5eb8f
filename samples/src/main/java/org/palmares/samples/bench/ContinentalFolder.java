package org.palmares.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.engine.domain.Language;

/**
 * The sample event {@code continental} at its full size, which would be too large to keep: 2,150 entries on 37
 * challenges, 400 jurors of whom one in ten has a link with an entry, and marks of which 8 % are missing. Drawn at
 * random, the same each time.
 */
final class ContinentalFolder {
    static final int CHALLENGES = 37;
    static final int ENTRIES = 2_150;
    static final int JURORS = 400;
    static final int READINGS = 3;
    static final double MISSING = 0.08;

    private static final List<String> DOMAINS =
            List.of("care", "testing", "supplies", "isolation", "work", "information");
    private static final List<String> CRITERIA = List.of("effet", "technique", "novelty", "completion");
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int LINKED = 10;
    private static final long SEED = 22_000;

    private final Path folder;
    private final Random random = new Random(SEED);

    private ContinentalFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Entries and jurors in a folder, before anybody marks.
     *
     * @param event the event file
     */
    static ContinentalFolder written(Path event, Path folder) throws IOException {
        ContinentalFolder continental = new ContinentalFolder(folder);
        Files.copy(event, folder.resolve("event.yaml"));
        continental.write("submissions.csv", continental.submissions());
        continental.write("jurors.csv", continental.jurors());
        return continental;
    }

    /** Everything that a run of the folder gives. */
    RunResult run() {
        return new FolderRunner()
                .outcome(folder, RunOrder.DEFAULT, Optional.of(Language.EN), step -> {}, () -> false)
                .result();
    }

    static String entry(int number) {
        return String.format(Locale.ROOT, "E%04d", number + 1);
    }

    static String juror(int number) {
        return String.format(Locale.ROOT, "J%03d", number + 1);
    }

    /** The entry with which a juror has a link; one juror in ten has one. */
    static Optional<String> linked(int juror) {
        return juror % LINKED == 0 ? Optional.of(entry(juror * (ENTRIES / JURORS))) : Optional.empty();
    }

    static String challenge(int number) {
        return String.format(Locale.ROOT, "C%02d", number + 1);
    }

    /** The number of the challenge of an entry, from 0. */
    static int challengeOf(int entry) {
        return entry % CHALLENGES;
    }

    private List<String> submissions() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "id;title;topic;submitted_at;codeLicence;repoPublic;producesData;includesMedia;healthDataLevel;usesSnds;"
                        + "purpose;reidentificationAttempt;priorWork;dataSourcesNamed;medicalClaim;usesAgreementData;"
                        + "realPatientImage;employeeInventor;thirdPartyAssets");
        for (int entry = 0; entry < ENTRIES; entry++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s;Video %04d;%s;2027-04-25 %02d:%02d;MIT;yes;no;no;SYNTHETIC;no;RESEARCH;no;no;yes;no;no;no;no;no",
                    entry(entry),
                    entry + 1,
                    challenge(challengeOf(entry)),
                    9 + random.nextInt(14),
                    random.nextInt(60)));
        }
        return lines;
    }

    private List<String> jurors() {
        List<String> lines = new ArrayList<>();
        lines.add("id;given_name;family_name;seat;links;declared_on;expertise;present;confidentialitySigned");
        for (int juror = 0; juror < JURORS; juror++) {
            String seat = juror == 0 ? "president" : juror == 1 ? "vice-president" : "member";
            String link =
                    linked(juror).map(entry -> "supervisor:submission:" + entry).orElse("");
            lines.add(String.format(
                    Locale.ROOT,
                    "%s;Juror;Number %d;%s;%s;2027-04-%02d;%s;yes;yes",
                    juror(juror),
                    juror + 1,
                    seat,
                    link,
                    1 + random.nextInt(20),
                    fields()));
        }
        return lines;
    }

    private String fields() {
        List<String> fields = new ArrayList<>(DOMAINS);
        Collections.shuffle(fields, random);
        return String.join("|", fields.subList(0, 2));
    }

    /**
     * Writes the marks of an assignment: one in twelve and a half is missing.
     *
     * @param assignment {@code assignment.csv} of a run
     */
    void mark(String assignment) throws IOException {
        TreeMap<String, Double> worth = new TreeMap<>();
        TreeMap<String, Double> severity = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        lines.add("round;juror;submission;criterion;mark");
        for (Reading reading : readings(assignment)) {
            double level = worth.computeIfAbsent(reading.entry(), entry -> random.nextGaussian())
                    + 0.5 * severity.computeIfAbsent(reading.juror(), juror -> random.nextGaussian());
            for (String criterion : CRITERIA) {
                long mark = Math.round(3 + level + random.nextGaussian());
                if (random.nextDouble() >= MISSING) {
                    lines.add("videos;" + reading.juror() + ";" + reading.entry() + ";" + criterion + ";"
                            + Math.min(HIGHEST, Math.max(LOWEST, mark)));
                }
            }
        }
        write("score-sheets.csv", lines);
    }

    /** Who judges what, of an {@code assignment.csv}. */
    static List<Reading> readings(String assignment) {
        List<String> lines = assignment.lines().toList();
        List<String> headings = List.of(lines.get(0).split(";"));
        int entry = headings.indexOf("submission");
        int juror = headings.indexOf("juror");
        int state = headings.indexOf("state");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[state].equals("judges"))
                .map(cells -> new Reading(cells[entry], cells[juror]))
                .toList();
    }

    /** A juror judges an entry. */
    record Reading(String entry, String juror) {}

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
