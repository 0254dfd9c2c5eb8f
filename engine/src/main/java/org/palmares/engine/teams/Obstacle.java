package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * Something that no plan can overcome, proven by counting.
 *
 * @param constraint the constraint that no plan keeps everywhere, where it is one
 * @param people who is concerned, by id: who contradict one another, who are too many or, where people are missing, who
 *     could fill in by a role other than their main one and is counted already
 * @param teams those concerned, by id; empty where it could be any
 * @param sentence what was found and what follows from it; names nobody
 * @param advice what to relax
 */
public record Obstacle(
        Kind kind,
        Optional<Constraint> constraint,
        List<Id<Participant>> people,
        List<Id<Team>> teams,
        Text sentence,
        Text advice) {
    /** The closed list of what counting can find. */
    public enum Kind {
        /** There is no team to fill. */
        NO_TEAM,
        /** There are fewer people than the smallest team needs. */
        ROSTER_TOO_SMALL,
        /** There are fewer people than all teams need together. */
        TOO_MANY_TEAMS,
        /** A site has fewer people than its teams need. */
        SITE_TOO_SMALL,
        /** Some people will wait for a seat. */
        SEATS_SHORT,
        /** More people are fixed in a team than it takes. */
        TEAM_OVERFULL,
        /** Somebody is fixed in a team of another site. */
        FIXED_AT_OTHER_SITE,
        /** Holders of a role are too few for all teams. */
        ROLE_SHORTAGE,
        /** People who have one role and no other are too many for all teams. */
        ROLE_EXCESS,
        /** People who hold several roles are too few to play each of them in all teams. */
        ROLES_SHORTAGE,
        /** An organisation sends more people than all teams may take of it. */
        ORGANISATION_EXCESS,
        /** More people brought a topic than may work on it. */
        TOO_MANY_OWNERS,
        /** The topics that people brought need more teams than there are. */
        TOO_MANY_BROUGHT,
        /** Somebody who brought a topic is fixed in a team on another. */
        OWNER_FIXED_ELSEWHERE,
        /** People who brought different topics are fixed in one team. */
        OWNERS_AT_ODDS,
        /** More teams are fixed on a topic than it has places, or there are more teams than places on all topics. */
        TOPIC_PLACES_SHORT,
        /** People are to be together and fixed in different teams. */
        TOGETHER_FIXED_APART,
        /** People are to be together and take part at different sites. */
        TOGETHER_AT_OTHER_SITES,
        /** More people are to be together than the largest team takes. */
        TOGETHER_TOO_MANY,
        /** Two people are to be together, perhaps through others, and apart. */
        TOGETHER_AND_APART,
        /** Two people are to be kept apart and fixed in one team. */
        APART_FIXED_TOGETHER,
        /** More people are all to be kept apart from one another than there are teams. */
        TOO_MANY_APART,
        /** People fixed in one team share no language. */
        NO_COMMON_LANGUAGE,
        /** Nobody else speaks a language of somebody. */
        LANGUAGE_ALONE,
        /** People fixed in one team have too little time in common. */
        NO_COMMON_TIME,
        /** People are there for less time than their team should have in common. */
        TIME_SHORT,
        /** A constraint that cannot be kept everywhere, for a reason that has no kind of its own. */
        OUT_OF_REACH;

        /** Whether who is concerned is told to nobody unasked. */
        public boolean isDiscreet() {
            return this == TOGETHER_AND_APART || this == APART_FIXED_TOGETHER || this == TOO_MANY_APART;
        }
    }

    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(constraint, "constraint");
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(advice, "advice");
    }

    /** Stable code by which programs recognise it. */
    public String code() {
        return "FORMATION_" + kind;
    }

    /** Whether it is for the organizer only, because it would show something personal. */
    public boolean organizerOnly() {
        return kind.isDiscreet() || constraint.filter(Constraint::organizerOnly).isPresent();
    }

    /** The sentence with the advice. */
    public Text told() {
        return new Text(sentence.fr() + " " + advice.fr(), sentence.en() + " " + advice.en());
    }
}
