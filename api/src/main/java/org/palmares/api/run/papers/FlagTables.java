package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.flags.Drift;
import org.palmares.engine.scoring.flags.Flags;
import org.palmares.engine.scoring.flags.Halo;
import org.palmares.engine.scoring.flags.Interval;
import org.palmares.engine.scoring.flags.JurorFlags;
import org.palmares.engine.scoring.flags.OutlierMark;
import org.palmares.engine.scoring.flags.RoomEffects;

/** What the president of the jury may want to look at: drift and halo by juror, rooms, marks far from all others. */
final class FlagTables {
    private static final int DECIMALS = 2;
    private static final Text DRIFT = new Text("dérive", "drift");
    private static final Text HALO = new Text("halo", "halo");
    private static final Text ROOM = new Text("salle", "room");

    private final Stages stages;
    private final RankingStage.RankedRound round;
    private final Flags flags;

    FlagTables(Stages stages, RankingStage.RankedRound round) {
        this.stages = stages;
        this.round = round;
        this.flags = RoundFlags.of(stages, round);
    }

    /** Those that hold anything. */
    List<ReportTable> all() {
        return Stream.of(jurors(), rooms(), outliers())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** How the tables are to be read, and what could not be looked at. */
    List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        if (flags.jurors().isEmpty()) {
            return sentences;
        }
        sentences.add(new Text(
                "Signalements, pour la présidence du jury seule : ils ne prouvent rien et ne changent aucun rang. Là où il"
                        + " n'y a rien à trouver, un signalement de chaque sorte apparaît au plus une fois sur vingt.",
                "Flags, for the president of the jury only: they prove nothing and change no rank. Where there is nothing"
                        + " to be found, a flag of each kind appears one time in twenty at most."));
        if (flags.jurors().stream().allMatch(juror -> juror.drift().isEmpty())) {
            sentences.add(new Text(
                    "Aucune dérive n'est mesurée : l'ordre des lectures n'est pas connu, ou trop court.",
                    "No drift is measured: the order of reading is not known, or too short."));
        }
        if (RoundFlags.isPitchedOtherwise(stages, round)) {
            sentences.add(new Text(
                    "L'effet des salles n'est pas mesuré : des grilles ne sont pas des jurés que l'ordre de passage place"
                            + " devant ces projets.",
                    "The effect of rooms is not measured: some sheets are not of the jurors whom the timetable places"
                            + " before those submissions."));
        }
        if (flags.rooms().filter(rooms -> !rooms.linked()).isPresent()) {
            sentences.add(new Text(
                    "L'effet des salles ne peut être distingué de celui de leurs jurys : aucun juré ne relie toutes les"
                            + " salles, même de proche en proche.",
                    "The effect of rooms cannot be told from that of their juries: no juror links all rooms, not even"
                            + " through others."));
        }
        return sentences;
    }

    ReportTable jurors() {
        List<Column> columns = List.of(
                Column.text("juror", new Text("Membre du jury", "Juror")),
                points("scatter", "Dispersion autour du jury", "Scatter around the jury"),
                points("scatter_low", "au moins, à 95 %", "at least, 95 %"),
                points("scatter_high", "au plus, à 95 %", "at most, 95 %"),
                Column.number("readings", new Text("Lectures dans l'ordre", "Readings in order")),
                points("drift", "Dérive de la première à la dernière", "Drift from the first to the last"),
                points("drift_low", "au moins, à 95 %", "at least, 95 %"),
                points("drift_high", "au plus, à 95 %", "at most, 95 %"),
                points("halo", "Corrélation de ses critères", "Correlation of the juror's criteria"),
                points("halo_expected", "attendue des mêmes projets", "expected of the same submissions"),
                Column.text("look", new Text("À regarder", "To look at")));
        List<List<Cell>> rows = flags.jurors().stream().map(this::juror).toList();
        Text title = new Text("Dispersion, dérive, halo", "Scatter, drift, halo");
        return new ReportTable("jurors", title, columns, rows);
    }

    private List<Cell> juror(JurorFlags juror) {
        Optional<Interval> drift = juror.drift().map(Drift::change);
        return List.of(
                name(juror.juror()),
                cell(juror.scatter().map(Interval::estimate)),
                cell(juror.scatter().map(Interval::low)),
                cell(juror.scatter().map(Interval::high)),
                Cell.orBlank(juror.drift().map(each -> Cell.of(each.readings()))),
                cell(drift.map(Interval::estimate)),
                cell(drift.map(Interval::low)),
                cell(drift.map(Interval::high)),
                cell(juror.halo().map(Halo::own)),
                cell(juror.halo().map(Halo::expected)),
                look(juror));
    }

    private static Cell look(JurorFlags juror) {
        List<Text> found = new ArrayList<>();
        juror.drift().filter(Drift::stands).ifPresent(drift -> found.add(DRIFT));
        juror.halo().filter(Halo::stands).ifPresent(halo -> found.add(HALO));
        return found.isEmpty()
                ? Cell.blank()
                : Cell.of(new Text(
                        found.stream().map(Text::fr).collect(Collectors.joining(", ")),
                        found.stream().map(Text::en).collect(Collectors.joining(", "))));
    }

    ReportTable rooms() {
        List<Column> columns = List.of(
                Column.number("room", new Text("Salle", "Room")),
                Column.number("entries", new Text("Projets", "Submissions")),
                points("above", "Écart à la moyenne, jurys harmonisés", "Above the mean, jurors levelled"),
                points("above_low", "au moins, à 95 %", "at least, 95 %"),
                points("above_high", "au plus, à 95 %", "at most, 95 %"),
                Column.text("look", new Text("À regarder", "To look at")));
        List<List<Cell>> rows = flags.rooms().stream()
                .flatMap(rooms -> rooms.rooms().stream())
                .map(FlagTables::room)
                .toList();
        return new ReportTable("rooms", new Text("Effet des salles", "Effect of rooms"), columns, rows);
    }

    private static List<Cell> room(RoomEffects.OfRoom room) {
        return List.of(
                Cell.of(room.room()),
                Cell.of(room.entries()),
                cell(room.above().estimate()),
                cell(room.above().low()),
                cell(room.above().high()),
                room.stands() ? Cell.of(ROOM) : Cell.blank());
    }

    ReportTable outliers() {
        List<Column> columns = List.of(
                Column.text("submission", new Text("Projet", "Submission")),
                Column.text("juror", new Text("Membre du jury", "Juror")),
                Column.text("on", new Text("Sur", "On")),
                points("given", "Donné", "Given"),
                points("off", "Écart à l'attendu", "Off what was to be expected"),
                points("standardised", "en écarts types", "in standard errors"));
        List<List<Cell>> rows = flags.outliers().stream().map(this::outlier).toList();
        Text title = new Text("Notes loin de toutes les autres", "Marks far from all others");
        return new ReportTable("marks-apart", title, columns, rows);
    }

    private List<Cell> outlier(OutlierMark mark) {
        return List.of(
                title(mark.submission()),
                name(mark.juror()),
                Cell.of(mark.criterion()
                        .map(this::label)
                        .orElse(new Text("toute la grille, points", "whole sheet, points"))),
                cell(mark.given()),
                cell(mark.off()),
                cell(mark.standardised()));
    }

    private Text label(Id<Criterion> criterion) {
        return round.rubric().find(criterion).map(Criterion::label).orElseThrow();
    }

    private Cell title(Id<Submission> submission) {
        return Cell.of(stages.titles().of(submission));
    }

    private Cell name(Id<Juror> juror) {
        return Cell.of(stages.directory().juror(juror).fullName());
    }

    private static Column points(String key, String fr, String en) {
        return Column.number(key, new Text(fr, en), DECIMALS);
    }

    private static Cell cell(double value) {
        return Cell.of(new BigDecimal(value));
    }

    private static Cell cell(Optional<Double> value) {
        return Cell.orBlank(value.map(FlagTables::cell));
    }
}
