package org.palmares.api.event.folder;

import java.util.List;

/**
 * What a folder says of a jury at work and of mentors, in the order of the files.
 *
 * @param replacements jurors who judge no more
 * @param plan the assignment that was published
 * @param mentors who may help teams
 * @param sessions what they held
 */
public record JuryInput(
        List<Replacement> replacements,
        List<PlannedReading> plan,
        List<MentorLine> mentors,
        List<MentorSession> sessions) {
    /** A jury that has not begun, and no mentors. */
    public static final JuryInput NONE = new JuryInput(List.of(), List.of(), List.of(), List.of());

    public JuryInput {
        replacements = List.copyOf(replacements);
        plan = List.copyOf(plan);
        mentors = List.copyOf(mentors);
        sessions = List.copyOf(sessions);
    }
}
