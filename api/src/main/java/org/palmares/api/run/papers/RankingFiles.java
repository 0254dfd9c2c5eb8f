package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.rankings.AgreementTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.SensitivityTable;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/**
 * The tables of the rankings: {@code ranking} for an event of one round, {@code ranking-1-heats}, {@code ranking-2-final}
 * for more, and the terms under which they were ranked. A round that ranks topics or categories apart is one table, in
 * which a first column says which.
 */
public final class RankingFiles {
    private RankingFiles() {}

    public static List<ReportTable> of(Stages stages) {
        return of(stages, round -> true);
    }

    /** Those of some rounds. */
    public static List<ReportTable> of(Stages stages, Predicate<Round> of) {
        List<ReportTable> tables = new ArrayList<>();
        for (Round round : asked(stages, of)) {
            tables.addAll(tables(round, rankings(stages, round), stages));
        }
        if (!tables.isEmpty()) {
            tables.add(TermsTable.ranked(stages.event(), asked(stages, of)));
        }
        return tables;
    }

    /** The rounds, and prizes with a rubric of their own, that have a ranking. */
    private static List<Round> asked(Stages stages, Predicate<Round> of) {
        return stages.event().markedRounds().stream()
                .filter(round -> of.test(round) && !rankings(stages, round).isEmpty())
                .toList();
    }

    private static List<RankingStage.RankedRound> rankings(Stages stages, Round round) {
        return stages.allRankings().stream()
                .filter(each -> each.round().id().equals(round.id()))
                .toList();
    }

    /** The ranking, how far the jury agrees, and what other weights would have given. */
    private static List<ReportTable> tables(Round round, List<RankingStage.RankedRound> rankings, Stages stages) {
        String ranking = name("ranking", stages.event(), round);
        String agreement = name("agreement", stages.event(), round);
        String sensitivity = name("sensitivity", stages.event(), round);
        List<RankingStage.RankedRound> weighed = rankings.stream()
                .filter(each -> each.ranking().sensitivity().isPresent())
                .toList();
        List<ReportTable> tables = new ArrayList<>();
        tables.add(table(rankings, each -> RankingTable.of(ranking, each, stages)));
        tables.add(table(rankings, each -> AgreementTable.of(agreement, each)));
        if (!weighed.isEmpty()) {
            tables.add(table(
                    weighed,
                    each -> SensitivityTable.of(
                            sensitivity, each, each.ranking().sensitivity().orElseThrow(), stages.titles())));
        }
        return tables;
    }

    /**
     * What is for the president and the archive alone, once a round: how jurors marked, rooms, marks far from all others,
     * and each submission's points down to its marks.
     */
    public static List<ReportTable> confidential(Stages stages, Predicate<Round> of) {
        List<ReportTable> tables = new ArrayList<>();
        for (Round round : asked(stages, of)) {
            List<RankingStage.RankedRound> rankings = rankings(stages, round);
            List<FlagTables> flags =
                    rankings.stream().map(each -> new FlagTables(stages, each)).toList();
            List<List<ReportTable>> kinds = List.of(
                    flags.stream().map(FlagTables::jurors).toList(),
                    flags.stream().map(FlagTables::rooms).toList(),
                    flags.stream().map(FlagTables::outliers).toList(),
                    rankings.stream()
                            .map(each -> BreakdownTable.of(stages, each))
                            .toList(),
                    rankings.stream()
                            .map(each -> CommentsTable.of(stages, each))
                            .toList());
            kinds.stream()
                    .filter(kind ->
                            kind.stream().anyMatch(table -> !table.rows().isEmpty()))
                    .map(kind -> confidential(kind, rankings, stages.event(), round))
                    .forEach(tables::add);
        }
        return tables;
    }

    private static ReportTable confidential(
            List<ReportTable> kind, List<RankingStage.RankedRound> rankings, Event event, Round round) {
        ReportTable table = rankings.get(0).group().isEmpty() ? kind.get(0) : together(kind, rankings);
        Text title = new Text(
                table.title().fr() + ", " + round.label().fr(),
                table.title().en() + ", " + round.label().en());
        return table.named(name("confidential-" + table.name(), event, round), title);
    }

    /** {@code kind}, with the round's number and id where there are several, or the prize's id. */
    public static String name(String kind, Event event, Round round) {
        int at = event.rounds().indexOf(round);
        if (at < 0) {
            return kind + "-prize-" + FileNames.part(round.id());
        }
        return event.rounds().size() == 1 ? kind : kind + "-" + (at + 1) + "-" + FileNames.part(round.id());
    }

    private static ReportTable table(
            List<RankingStage.RankedRound> rankings, Function<RankingStage.RankedRound, ReportTable> one) {
        List<ReportTable> tables = rankings.stream().map(one).toList();
        return rankings.get(0).group().isEmpty() ? tables.get(0) : together(tables, rankings);
    }

    /** A column that only some of them have is blank in the others. */
    private static ReportTable together(List<ReportTable> tables, List<RankingStage.RankedRound> rankings) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Column group = group(rankings.get(0).round().scoring().per());
        columns.put(group.key(), group);
        tables.stream()
                .flatMap(table -> table.columns().stream())
                .forEach(column -> columns.putIfAbsent(column.key(), column));
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            Map<String, Cell> first = Map.of(
                    group.key(),
                    Cell.code(rankings.get(at).group().orElseThrow().id()));
            ReportTable table = tables.get(at);
            table.rows().forEach(row -> rows.add(spread(row, table.columns(), columns, first)));
        }
        return new ReportTable(tables.get(0).name(), tables.get(0).title(), List.copyOf(columns.values()), rows);
    }

    private static Column group(Round.Per per) {
        return per == Round.Per.TOPIC
                ? Column.code("topic", new Text("Sujet", "Topic"))
                : Column.code("category", new Text("Catégorie", "Category"));
    }

    private static List<Cell> spread(
            List<Cell> row, List<Column> own, Map<String, Column> columns, Map<String, Cell> first) {
        Map<String, Cell> cells = new HashMap<>(first);
        for (int at = 0; at < own.size(); at++) {
            cells.put(own.get(at).key(), row.get(at));
        }
        return columns.keySet().stream()
                .map(key -> cells.getOrDefault(key, Cell.blank()))
                .toList();
    }
}
