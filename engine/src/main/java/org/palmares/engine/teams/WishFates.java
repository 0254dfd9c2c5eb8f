package org.palmares.engine.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** What became of the topics that people wished for, in one plan: why somebody has no better wish. For one thread. */
final class WishFates {
    /** Beyond so many better wishes the rest is left out. */
    private static final int MOST = 3;

    private static final Text NOT_OFFERED = new Text("non proposé", "not offered");
    private static final Text NOT_TAKEN = new Text("pris par aucune équipe", "taken by no team");
    private static final Text OTHER_SITE = new Text("sur un autre site", "at another site");
    private static final Text FULL = new Text("complet", "full");
    private static final Text BALANCE =
            new Text("laissé pour l'équilibre des équipes", "left for the balance of teams");

    private final Census census;
    private final Map<Id<Topic>, Fate> fates = new HashMap<>();
    private final Map<List<Text>, Text> said = new HashMap<>();

    /** For each site whether a team on the topic is there, and whether one of these has a seat left. */
    private static final class Fate {
        private final boolean[] taken;
        private final boolean[] open;

        Fate(int sites) {
            taken = new boolean[sites];
            open = new boolean[sites];
        }

        Text at(int site) {
            if (!holds(taken, site)) {
                return IntStream.range(0, taken.length).anyMatch(at -> taken[at]) ? OTHER_SITE : NOT_TAKEN;
            }
            return holds(open, site) ? BALANCE : FULL;
        }

        /** Teams of no site are open to all, and people of none may go anywhere. */
        private static boolean holds(boolean[] at, int site) {
            if (site != 0) {
                return at[site] || at[0];
            }
            return IntStream.range(0, at.length).anyMatch(any -> at[any]);
        }
    }

    WishFates(Census census, List<Table> teams) {
        this.census = census;
        List<Topic> topics = census.request().topics();
        topics.forEach(topic -> fates.put(topic.id(), new Fate(census.sites())));
        for (Table team : teams) {
            if (team.topic() != TeamView.NO_TOPIC) {
                Fate fate = fates.get(topics.get(team.topic()).id());
                int site = census.siteOfSlot(team.slot());
                fate.taken[site] = true;
                fate.open[site] |= team.size() < census.slot(team.slot()).size().max();
            }
        }
    }

    /** The topic is the wish at this place, counted from 0. */
    Text wished(int person, int place) {
        Text text = new Text("Votre souhait n° " + (place + 1), "Your wish no. " + (place + 1));
        return withBetter(text, person, place);
    }

    /** The topic is none of the wishes. */
    Text unwished(int person) {
        Text text = new Text("Un sujet hors de vos souhaits", "A topic outside your wishes");
        return withBetter(text, person, census.person(person).wishes().size());
    }

    /** Whoever was in the team already had no other choice. */
    private Text withBetter(Text text, int person, int better) {
        int count = census.isFree(person) ? Math.min(better, MOST) : 0;
        if (count == 0) {
            return new Text(text.fr() + ".", text.en() + ".");
        }
        Participant who = census.person(person);
        List<Text> causes = IntStream.range(0, count)
                .mapToObj(at -> cause(who.wishes().get(at), census.siteOf(person)))
                .toList();
        Text why = said.computeIfAbsent(causes, WishFates::why);
        return new Text(text.fr() + " (" + why.fr() + ").", text.en() + " (" + why.en() + ").");
    }

    private Text cause(Id<Topic> topic, int site) {
        Fate fate = fates.get(topic);
        return fate == null ? NOT_OFFERED : fate.at(site);
    }

    /** {@code n° 1 : complet ; n° 2 : sur un autre site}. */
    private static Text why(List<Text> causes) {
        return new Text(
                IntStream.range(0, causes.size())
                        .mapToObj(
                                at -> "n° " + (at + 1) + " : " + causes.get(at).fr())
                        .collect(Collectors.joining(" ; ")),
                IntStream.range(0, causes.size())
                        .mapToObj(
                                at -> "no. " + (at + 1) + ": " + causes.get(at).en())
                        .collect(Collectors.joining("; ")));
    }
}
