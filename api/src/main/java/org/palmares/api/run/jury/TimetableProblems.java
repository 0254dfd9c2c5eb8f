package org.palmares.api.run.jury;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.api.run.HourWords;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.timetable.PitchFormat;
import org.palmares.engine.jury.timetable.RoundPitches;
import org.palmares.engine.jury.timetable.TimeNeeded;
import org.palmares.engine.jury.timetable.TimetableScore;

/** What a person should know of a timetable before anybody pitches: the numbers, and what to change. */
public final class TimetableProblems {
    private static final Duration LONG_WITHOUT_BREAK = Duration.ofMinutes(90);

    private final HourWords words;

    public TimetableProblems(ZoneId zone) {
        this.words = new HourWords(zone);
    }

    public List<Problem> of(TimetableStage.Result result) {
        List<Problem> problems = new ArrayList<>();
        for (TimetableStage.Timed timed : result.timed()) {
            problems.addAll(ofTime(timed.round(), timed.phase(), timed.pitches().needed()));
            seats(timed.round(), timed.pitches()).ifPresent(problems::add);
            RoomLinks.missing(timed, words.zone())
                    .filter(why -> timed.format().bridgeJurors() > 0)
                    .ifPresent(why -> problems.add(ask(
                            "TIMETABLE_BRIDGES_IDLE",
                            timed.round().label().fr() + " : " + why.fr() + ".",
                            timed.round().label().en() + ": " + why.en() + ".")));
            problems.addAll(clashes(timed.round(), timed.timetable().score()));
            overrun(timed)
                    .filter(late -> timed.announced().isPresent()
                            && timed.pitches().needed().pitchesFit())
                    .ifPresent(problems::add);
        }
        result.expected().forEach(each -> problems.addAll(ofTime(each.round(), each.phase(), each.needed())));
        return problems;
    }

    private List<Problem> ofTime(Round round, Phase phase, TimeNeeded needed) {
        List<Problem> problems = new ArrayList<>();
        if (!needed.fits()) {
            problems.add(needed.pitchesFit() ? slackShort(round, phase, needed) : tooShort(round, phase, needed));
        }
        if (needed.longestStretch().compareTo(LONG_WITHOUT_BREAK) > 0) {
            problems.add(withoutBreak(round, needed));
        }
        return problems;
    }

    private Problem tooShort(Round round, Phase phase, TimeNeeded needed) {
        Text sum = sum(needed);
        Text there = there(phase, needed);
        Text wayOut = wayOut(phase, needed);
        return ask(
                "TIMETABLE_TOO_SHORT",
                round.label().fr() + " : " + sum.fr() + there.fr() + " Il manque " + HourWords.length(needed.missing())
                        + " : " + wayOut.fr(),
                round.label().en() + ": " + sum.en() + there.en() + " " + HourWords.length(needed.missing())
                        + " are missing: " + wayOut.en());
    }

    private Problem slackShort(Round round, Phase phase, TimeNeeded needed) {
        Text sum = sum(needed);
        Text there = there(phase, needed);
        Text wayOut = wayOut(phase, needed);
        return ask(
                "TIMETABLE_SLACK_SHORT",
                round.label().fr() + " : les passages tiennent, mais pas la marge demandée. " + sum.fr() + there.fr()
                        + " Il manque "
                        + HourWords.length(needed.missing()) + " : " + wayOut.fr(),
                round.label().en() + ": the pitches fit, but not the slack asked for. " + sum.en() + there.en() + " "
                        + HourWords.length(needed.missing()) + " are missing: " + wayOut.en());
    }

    /** {@code 17 pitches of 8 min in 1 room, 14 min of breaks, 15 min of slack: 2 h 43 are needed.} */
    private static Text sum(TimeNeeded needed) {
        PitchFormat format = needed.format();
        String turn = HourWords.length(format.turn());
        String all = HourWords.length(needed.needed());
        Optional<Text> parts = parts(needed);
        return new Text(
                Language.FR.count(needed.pitches(), "passage", "passages") + " de " + turn
                        + " (battement compris) dans "
                        + Language.FR.count(format.rooms(), "salle", "salles")
                        + parts.map(Text::fr).orElse("") + " : il faut " + all + ".",
                Language.EN.count(needed.pitches(), "pitch", "pitches") + " of " + turn + " (change-over included) in "
                        + Language.EN.count(format.rooms(), "room", "rooms")
                        + parts.map(Text::en).orElse("") + ": " + all + " are needed.");
    }

    /** What is to be kept besides the pitches. */
    private static Optional<Text> parts(TimeNeeded needed) {
        StringBuilder fr = new StringBuilder();
        StringBuilder en = new StringBuilder();
        part(fr, en, needed.breaks(), " de pauses", " of breaks");
        part(fr, en, needed.slack(), " de marge", " of slack");
        part(fr, en, needed.format().deliberation(), " de délibération", " of deliberation");
        return fr.isEmpty() ? Optional.empty() : Optional.of(new Text(fr.toString(), en.toString()));
    }

    private static void part(StringBuilder fr, StringBuilder en, Duration length, String frenchWord, String word) {
        if (!length.isZero()) {
            fr.append(", ").append(HourWords.length(length)).append(frenchWord);
            en.append(", ").append(HourWords.length(length)).append(word);
        }
    }

    private Text there(Phase phase, TimeNeeded needed) {
        Text hours = words.hours(phase.window());
        String there = HourWords.length(needed.there());
        return new Text(
                " La phase « " + phase.label().fr() + " » en a " + there + " (" + hours.fr() + ").",
                " Phase \"" + phase.label().en() + "\" has " + there + " (" + hours.en() + ").");
    }

    private Text wayOut(Phase phase, TimeNeeded needed) {
        Text closes = words.hour(needed.closesAtBest());
        StringBuilder fr =
                new StringBuilder("fermez la phase « " + phase.label().fr() + " » à " + closes.fr());
        StringBuilder en = new StringBuilder("close phase \"" + phase.label().en() + "\" at " + closes.en());
        OptionalInt rooms = needed.roomsNeeded();
        rooms.ifPresent(count -> {
            fr.append(", ouvrez ").append(count).append(" salles");
            en.append(", open ").append(count).append(" rooms");
        });
        Optional<Duration> pitch = needed.pitchThatFits();
        pitch.map(HourWords::length).ifPresent(length -> {
            String now = HourWords.length(needed.format().pitch());
            fr.append(", ou ramenez un passage (présentation et questions) de ")
                    .append(now)
                    .append(" à ")
                    .append(length);
            en.append(", or cut a pitch (talk and questions) from ")
                    .append(now)
                    .append(" to ")
                    .append(length);
        });
        return new Text(fr + ".", en + ".");
    }

    private static Problem withoutBreak(Round round, TimeNeeded needed) {
        String length = HourWords.length(needed.longestStretch());
        return Problem.notice(
                Place.of("event.yaml"),
                "TIMETABLE_WITHOUT_BREAK",
                new Text(
                        round.label().fr() + " : " + length + " de passages sans pause. Ajoutez-en une dans"
                                + " timetable: breaks.",
                        round.label().en() + ": " + length + " of pitches without a break. Add one to timetable:"
                                + " breaks."));
    }

    private static Optional<Problem> seats(Round round, RoundPitches pitches) {
        int rooms = pitches.format().rooms();
        int wanted = pitches.perRoom().orElse(1) * rooms;
        int sitting = pitches.jurors().size();
        boolean known = pitches.quorum() > 0;
        return known && rooms > 1 && sitting < wanted
                ? Optional.of(ask(
                        "TIMETABLE_JURORS_TOO_FEW",
                        round.label().fr() + " : " + rooms + " salles de "
                                + pitches.perRoom().orElse(1)
                                + Language.FR.agree(pitches.perRoom().orElse(1), " juré", " jurés")
                                + " en demandent " + wanted + ", " + Language.FR.count(sitting, "siège", "siègent")
                                + ". Invitez-en d'autres, ouvrez moins de salles ou baissez jurors-per-submission.",
                        round.label().en() + ": " + rooms + " rooms of "
                                + pitches.perRoom().orElse(1)
                                + Language.EN.agree(pitches.perRoom().orElse(1), " juror", " jurors")
                                + " ask for " + wanted + ", " + Language.EN.count(sitting, "sits", "sit")
                                + ". Invite more, open fewer rooms or lower jurors-per-submission."))
                : Optional.empty();
    }

    /** What even the best order found leaves. */
    public static List<Problem> clashes(Round round, TimetableScore score) {
        List<Problem> problems = new ArrayList<>();
        if (score.hard() > 0) {
            problems.add(ask(
                    "TIMETABLE_CLASH",
                    round.label().fr() + " : quelqu'un devrait être à deux endroits à la fois, ou un projet passe"
                            + " devant trop peu de jurés (" + score.hard() + " cas). Changez les heures, les salles"
                            + " ou le jury ; voyez timetable.csv.",
                    round.label().en() + ": somebody would have to be in two places at once, or a submission is"
                            + " pitched before too few jurors (" + Language.EN.count(score.hard(), "case", "cases")
                            + "). Change hours, rooms or"
                            + " jury; see timetable.csv."));
        }
        if (score.strong() > 0) {
            problems.add(ask(
                    "TIMETABLE_JURORS_ABSENT",
                    round.label().fr() + " : il manque "
                            + Language.FR.count(score.strong(), "présence de juré", "présences de jurés")
                            + ", déports et"
                            + " disponibilités compris ; aucun autre ordre trouvé n'en a moins. Voyez la colonne"
                            + " « jurors » de timetable.csv, et appelez un suppléant.",
                    round.label().en() + ": "
                            + Language.EN.count(score.strong(), "presence of a juror is", "presences of jurors are")
                            + " missing, recusals and"
                            + " availability included; no other order found has fewer. See column \"jurors\" of"
                            + " timetable.csv, and call a substitute."));
        }
        return problems;
    }

    /** By how much the end leaves the time of the round, if it does. */
    public Optional<Problem> overrun(TimetableStage.Timed timed) {
        Instant limit = timed.phase().window().closes().minus(timed.format().deliberation());
        Instant ends = timed.timetable().ends();
        if (!ends.isAfter(limit)) {
            return Optional.empty();
        }
        String by = HourWords.length(Duration.between(limit, ends));
        HourWords ofRound = timed.words(words.zone());
        Text at = ofRound.at(ends);
        Text until = ofRound.hour(limit);
        return Optional.of(ask(
                "TIMETABLE_OVERRUN",
                timed.round().label().fr() + " : le dernier passage finit " + at.fr() + ", " + by
                        + " après " + until.fr() + ". Raccourcissez une pause ou les questions, ou"
                        + " reculez la suite.",
                timed.round().label().en() + ": the last pitch ends " + at.en() + ", " + by + " after " + until.en()
                        + ". Shorten a break or the questions, or put off what follows."));
    }

    private static Problem ask(String code, String fr, String en) {
        return Problem.asked(Place.of("event.yaml"), code, new Text(fr, en));
    }
}
