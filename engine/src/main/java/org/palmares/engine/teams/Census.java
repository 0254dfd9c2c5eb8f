package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Topic;

/**
 * What counting has to know of a request, counted once for all bounds and obstacles: who is fixed where, who is free at
 * which site, what room is left. People, slots and topics by their positions; site 0 stands for none. Immutable.
 *
 * <p>A search may overfill a team or a topic where another constraint is worth it. So there are two kinds of census: a
 * limited one, for plans that {@link Limits#keptBy keep their limits}, and {@link #unlimited()}, for every plan that a
 * search may reach.
 */
final class Census {
    /** The slot of somebody who is fixed nowhere. */
    static final int FREE = -1;

    /** Stands for room without end; sums of it do not overflow. */
    static final int UNLIMITED = 1 << 24;

    private final FormationRequest request;
    private final boolean limited;
    private final int[] fixedIn;
    private final int[] fixed;
    private final int[] siteOf;
    private final int[] siteOfSlot;
    private final int[] rolesOf;
    private final List<List<Id<Role>>> roleLists;
    private final Map<Id<Topic>, Integer> topics;
    private final Positions positions;
    private final Supply everybody;
    private final Limits limits;
    private final List<Id<Site>> siteIds = new ArrayList<>();
    private final int sites;
    private final boolean teamsOfNoSite;
    private final long waiting;

    static Census of(FormationRequest request) {
        return new Census(request);
    }

    private Census(FormationRequest request) {
        this.request = request;
        this.limited = true;
        this.fixedIn = new int[request.participants().size()];
        this.fixed = new int[request.slots().size()];
        this.siteOf = new int[fixedIn.length];
        this.siteOfSlot = new int[fixed.length];
        this.rolesOf = new int[fixedIn.length];
        this.roleLists = new ArrayList<>();
        this.topics = request.topicPositions();
        this.positions = new Positions(request.participants());
        this.sites = numberSites();
        this.teamsOfNoSite = Arrays.stream(siteOfSlot).anyMatch(site -> site == 0);
        findFixedMembers();
        groupByRoles();
        this.everybody = countEverybody();
        this.limits = Limits.of(this);
        this.waiting = Arrays.stream(everybody.free()).sum() - Sharing.matched(everybody.free(), roomBySite());
    }

    private Census(Census other) {
        this.request = other.request;
        this.limited = false;
        this.fixedIn = other.fixedIn;
        this.fixed = other.fixed;
        this.siteOf = other.siteOf;
        this.siteOfSlot = other.siteOfSlot;
        this.rolesOf = other.rolesOf;
        this.roleLists = other.roleLists;
        this.topics = other.topics;
        this.positions = other.positions;
        this.everybody = other.everybody;
        this.limits = other.limits;
        this.siteIds.addAll(other.siteIds);
        this.sites = other.sites;
        this.teamsOfNoSite = other.teamsOfNoSite;
        this.waiting = other.waiting;
    }

    private int numberSites() {
        Map<Id<Site>, Integer> numbers = new HashMap<>();
        for (int slot = 0; slot < siteOfSlot.length; slot++) {
            siteOfSlot[slot] = number(request.slots().get(slot).site(), numbers);
        }
        for (int person = 0; person < siteOf.length; person++) {
            siteOf[person] = number(request.participants().get(person).site(), numbers);
        }
        return 1 + siteIds.size();
    }

    private int number(Optional<Id<Site>> site, Map<Id<Site>, Integer> numbers) {
        if (site.isEmpty()) {
            return 0;
        }
        Integer number = numbers.get(site.get());
        if (number == null) {
            siteIds.add(site.get());
            number = siteIds.size();
            numbers.put(site.get(), number);
        }
        return number;
    }

    /** The id of a site by its number, from 1. */
    Id<Site> site(int number) {
        return siteIds.get(number - 1);
    }

    private void findFixedMembers() {
        Arrays.fill(fixedIn, FREE);
        for (int slot = 0; slot < fixed.length; slot++) {
            List<Id<Participant>> members = request.slots().get(slot).fixedMembers();
            fixed[slot] = members.size();
            for (Id<Participant> member : members) {
                fixedIn[position(member)] = slot;
            }
        }
    }

    private void groupByRoles() {
        Map<List<Id<Role>>, Integer> numbers = new HashMap<>();
        for (int person = 0; person < rolesOf.length; person++) {
            List<Id<Role>> roles = request.participants().get(person).roles();
            Integer number = numbers.get(roles);
            if (number == null) {
                number = roleLists.size();
                numbers.put(roles, number);
                roleLists.add(roles);
            }
            rolesOf[person] = number;
        }
    }

    FormationRequest request() {
        return request;
    }

    /** The same people where any team may take more than it holds, and any topic more teams than it has places. */
    Census unlimited() {
        return new Census(this);
    }

    int people() {
        return fixedIn.length;
    }

    int teams() {
        return fixed.length;
    }

    /** How many sites there are, number 0 included. */
    int sites() {
        return sites;
    }

    /** How many teams a site has. */
    int teams(int site) {
        return (int) Arrays.stream(siteOfSlot).filter(own -> own == site).count();
    }

    /** Who may be in a team of a site: those fixed there, and the free ones of this site or of none. */
    IntStream who(int site) {
        return IntStream.range(0, fixedIn.length)
                .filter(person -> isFree(person)
                        ? siteOf[person] == site || siteOf[person] == 0
                        : siteOfSlot[fixedIn[person]] == site);
    }

    Participant person(int position) {
        return request.participants().get(position);
    }

    TeamSlot slot(int position) {
        return request.slots().get(position);
    }

    /** The position of somebody, or below 0 where the request does not know them. */
    int position(Id<Participant> person) {
        return positions.of(person);
    }

    /** The slot in which a person is fixed, or {@link #FREE}. */
    int fixedIn(int person) {
        return fixedIn[person];
    }

    boolean isFree(int person) {
        return fixedIn[person] == FREE;
    }

    /** How many people are fixed in a slot. */
    int fixed(int slot) {
        return fixed[slot];
    }

    int siteOf(int person) {
        return siteOf[person];
    }

    int siteOfSlot(int slot) {
        return siteOfSlot[slot];
    }

    /** Whether the person may be in a plan a member of this team. */
    boolean mayJoin(int person, int slot) {
        return isFree(person) ? admits(siteOfSlot[slot], siteOf[person]) : fixedIn[person] == slot;
    }

    /** Whether two people may be in one team in some plan. */
    boolean mayMeet(int one, int other) {
        if (!isFree(one)) {
            return mayJoin(other, fixedIn[one]);
        }
        return !isFree(other) ? mayJoin(one, fixedIn[other]) : admits(siteOf[one], siteOf[other]) || teamsOfNoSite;
    }

    boolean areFixedTogether(int one, int other) {
        return !isFree(one) && fixedIn[one] == fixedIn[other];
    }

    /** The most people whom any team may have. */
    int largestTeam() {
        return limited ? limits.largest() : UNLIMITED;
    }

    private static boolean admits(int slotSite, int site) {
        return slotSite == 0 || site == 0 || slotSite == site;
    }

    /** How many people a team may take besides its fixed members. */
    int room(int slot) {
        return limited ? limits.room(slot) : UNLIMITED;
    }

    /** How many teams may take a topic. */
    int places(int topic) {
        return limited ? limits.places(topic) : UNLIMITED;
    }

    /** What plans that keep their limits keep. */
    Limits limits() {
        return limits;
    }

    /** How many wait for a seat, the same number in every plan. */
    long waiting() {
        return waiting;
    }

    /** The position of the topic of a slot; empty where it chooses or has none. */
    Optional<Integer> topicOf(int slot) {
        return slot(slot).topic().map(topics::get);
    }

    /** The position of the topic that a person brought, if the request holds it. */
    Optional<Integer> ownTopic(int person) {
        return person(person).ownTopic().map(topics::get);
    }

    Optional<Integer> topic(Id<Topic> topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    /** Whether a team may work on a topic in some plan. */
    boolean mayTake(int slot, int topic) {
        Optional<Id<Topic>> own = slot(slot).topic();
        return own.isPresent() ? own.get().equals(request.topics().get(topic).id()) : request.admitsTopic(slot, topic);
    }

    /** The team of those who are fixed in a slot. */
    Table fixedTable(int slot) {
        Table table = new Table(slot, topicOf(slot).orElse(TeamView.NO_TOPIC));
        slot(slot).fixedMembers().forEach(member -> table.add(position(member)));
        return table;
    }

    List<Id<Participant>> ids(Collection<Integer> people) {
        return people.stream().sorted().map(person -> person(person).id()).toList();
    }

    /** How many of everybody are fixed in each slot and free at each site. */
    Supply everybody() {
        return everybody;
    }

    private Supply countEverybody() {
        Supply supply = new Supply(this);
        for (int person = 0; person < fixedIn.length; person++) {
            supply.add(person);
        }
        return supply;
    }

    /** How many are fixed in each slot and free at each site among those whose roles are of this kind. */
    Supply having(Predicate<List<Id<Role>>> kind) {
        boolean[] counts = new boolean[roleLists.size()];
        for (int at = 0; at < counts.length; at++) {
            counts[at] = kind.test(roleLists.get(at));
        }
        Supply supply = new Supply(this);
        for (int person = 0; person < fixedIn.length; person++) {
            if (counts[rolesOf[person]]) {
                supply.add(person);
            }
        }
        return supply;
    }

    /** The different lists of roles that people have. */
    List<List<Id<Role>>> roleLists() {
        return Collections.unmodifiableList(roleLists);
    }

    /** The position in {@link #roleLists()} of the roles of a person. */
    int rolesOf(int person) {
        return rolesOf[person];
    }

    /** For each site the room of its teams. */
    long[] roomBySite() {
        long[] room = new long[sites];
        for (int slot = 0; slot < fixed.length; slot++) {
            room[siteOfSlot[slot]] += room(slot);
        }
        return room;
    }
}
