package org.palmares.api.event.folder;

import java.util.List;

/**
 * What a folder says of teams, beside the registrations; a table that is not there is an empty list.
 *
 * @param members of the teams that are there already, in the order of the file
 * @param pairs affinities, in the order of the ids
 * @param met teams of earlier sessions, in the order of the file
 */
public record TeamInput(List<TeamMember> members, List<PairAffinity> pairs, List<EarlierTeam> met) {
    /** Nothing is said. */
    public static final TeamInput NONE = new TeamInput(List.of(), List.of(), List.of());

    public TeamInput {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
        met = List.copyOf(met);
    }
}
