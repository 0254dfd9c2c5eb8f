package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.kernel.Effect;
import org.palmares.engine.teams.kernel.WhatIf;

/**
 * Why somebody moves or joins, in words that everyone may read: what would be kept worse if they did not. Never a
 * constraint that is for the organizer only.
 */
final class Why {
    static final Text DECIDED = new Text("Décision de l'organisation.", "Decision of the organizers.");
    static final Text NO_SEAT = new Text("Aucune place n'est libre.", "No seat is free.");

    private static final int MOST_REASONS = 2;

    private final FormationRequest request;
    private final Seating plan;
    private final List<Table> teams;
    private final WhatIf whatIf;

    Why(FormationRequest request, Seating plan) {
        this.request = request;
        this.plan = plan;
        this.teams = plan.tables();
        this.whatIf = WhatIf.of(request, plan);
    }

    /** Why somebody left the team in which they were published. */
    Text moved(int person, int home) {
        Effect back = whatIf.move(id(person), request.slots().get(home).id());
        List<Text> reasons = reasons(person, home, back);
        return reasons.isEmpty() ? DECIDED : joined(reasons);
    }

    /** Why somebody new joins the team where they sit. */
    Text joined(int person) {
        int slot = plan.slots().get(person);
        List<Text> reasons = new ArrayList<>(wish(person, teams.get(slot)));
        reasons.addAll(reasons(person, Seating.WAITING, whatIf.leave(id(person))));
        reasons = reasons.stream().distinct().toList();
        Text name = request.slots().get(slot).name();
        return reasons.isEmpty()
                ? new Text(
                        "Une place est libre dans l'équipe « " + name.fr() + " ».",
                        "A seat is free in team “" + name.en() + "”.")
                : joined(reasons);
    }

    private List<Text> wish(int person, TeamView team) {
        if (team.topic() == TeamView.NO_TOPIC) {
            return List.of();
        }
        Id<Topic> topic = request.topics().get(team.topic()).id();
        int place = request.participants().get(person).wishes().indexOf(topic) + 1;
        return place == 0 ? List.of() : List.of(new Text("Souhait n° " + place + ".", "Wish no. " + place + "."));
    }

    private List<Text> reasons(int person, int home, Effect undone) {
        return undone.worse().stream()
                .map(Effect.Part::constraint)
                .filter(TeamConstraint.class::isInstance)
                .sorted(Comparator.comparing(Constraint::priority))
                .flatMap(constraint -> constraint instanceof TopicWishes
                        ? wish(person, teams.get(plan.slots().get(person))).stream()
                        : Stream.of(reason(person, home, (TeamConstraint) constraint)))
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    private Text reason(int person, int home, TeamConstraint constraint) {
        TeamCost cost = constraint.over(request);
        Table now = teams.get(plan.slots().get(person));
        boolean needed = cost.of(without(person, now)) > cost.of(now);
        boolean tooMany = !needed && home != Seating.WAITING;
        Text team = request.slots().get(tooMany ? home : now.slot()).name();
        if (constraint instanceof SizeBounds || constraint instanceof SizeTarget) {
            return tooMany ? tooLarge(team) : tooSmall(team);
        }
        Text sentence = constraint.sentence(request.vocabulary());
        return new Text(
                "Pour l'équipe « " + team.fr() + " » : " + lower(sentence.fr()),
                "For team “" + team.en() + "”: " + lower(sentence.en()));
    }

    private static Text tooSmall(Text team) {
        return new Text(
                "L'équipe « " + team.fr() + " » manque de monde.", "Team “" + team.en() + "” is short of people.");
    }

    private static Text tooLarge(Text team) {
        return new Text(
                "L'équipe « " + team.fr() + " » est trop nombreuse.", "Team “" + team.en() + "” has too many people.");
    }

    private static Table without(int person, Table team) {
        Table others = new Table(team.slot(), team.topic());
        IntStream.range(0, team.size())
                .map(team::member)
                .filter(member -> member != person)
                .forEach(others::add);
        return others;
    }

    private static Text joined(List<Text> reasons) {
        return new Text(
                String.join(" ", reasons.stream().map(Text::fr).toList()),
                String.join(" ", reasons.stream().map(Text::en).toList()));
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Id<Participant> id(int person) {
        return request.participants().get(person).id();
    }
}
