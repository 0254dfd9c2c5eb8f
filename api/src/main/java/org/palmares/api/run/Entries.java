package org.palmares.api.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;

/** Joins submissions, their versions and their teams. */
public final class Entries {
    private Entries() {}

    /** One entry per submission id, in the order of ids. */
    public static List<Entry> of(List<Submission> submissions, List<Team> teams, List<Participant> participants) {
        Map<Id<Participant>, Participant> people =
                participants.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        SortedMap<Id<Submission>, List<Submission>> versions = new TreeMap<>();
        submissions.stream()
                .sorted(Comparator.comparing(Submission::submittedAt))
                .forEach(version -> versions.computeIfAbsent(version.id(), id -> new ArrayList<>())
                        .add(version));
        return versions.values().stream()
                .map(each -> entry(each, teams, people))
                .toList();
    }

    private static Entry entry(List<Submission> versions, List<Team> teams, Map<Id<Participant>, Participant> people) {
        Optional<Team> team = team(versions.get(versions.size() - 1), teams);
        List<Participant> members = team.stream()
                .flatMap(each -> each.members().stream())
                .map(people::get)
                .toList();
        return new Entry(versions, team, members);
    }

    /** The team named in the submission; else that of its topic, where only one team has it. */
    private static Optional<Team> team(Submission submission, List<Team> teams) {
        List<Team> standing =
                teams.stream().filter(team -> stands(team, submission)).toList();
        return standing.size() == 1 ? Optional.of(standing.get(0)) : Optional.empty();
    }

    private static boolean stands(Team team, Submission submission) {
        return submission.team().isPresent()
                ? submission.team().get().equals(team.id())
                : submission.topic().isPresent() && submission.topic().equals(team.topic());
    }
}
