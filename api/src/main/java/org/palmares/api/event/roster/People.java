package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.domain.Topic;

/** From kept entries to participants and identities. Not thread-safe; lives as long as one import. */
final class People {

    private final ImportSettings settings;
    private final List<Decision> decisions;
    private final RosterContext context;
    private final Notes notes;
    private final RoleReader roles;
    private final WishReader wishes;
    private final MateReader mates;
    private final Employers employers;
    private final LabelMatcher<Site> sites;

    People(List<Entry> kept, ImportSettings settings, List<Decision> decisions, RosterContext context, Notes notes) {
        this.settings = settings;
        this.decisions = decisions;
        this.context = context;
        this.notes = notes;
        this.roles = new RoleReader(context.roles(), settings);
        this.wishes = new WishReader(context.topics());
        this.mates = new MateReader(kept);
        this.employers = new Employers(context.organisations());
        this.sites = new LabelMatcher<>(
                context.sites(),
                site -> List.of(site.id().value(), site.name().fr(), site.name().en()));
    }

    /** The participant; empty, and refused, where no role is known and the event has none to stand in. */
    Optional<Participant> participant(Entry entry) {
        List<Id<Role>> known = rolesOf(entry);
        if (known.isEmpty()) {
            notes.refused(entry.line(), "ROSTER_NO_ROLE", RosterTexts.noRole());
            return Optional.empty();
        }
        return Optional.of(new Participant(
                entry.id(),
                known,
                site(entry),
                organisation(entry),
                wishes.wishes(entry, notes),
                mates.mates(entry, Target.Field.MATES, notes),
                attendance(entry),
                attributes(entry),
                ownTopic(entry),
                Optional.of(entry.text(Target.Field.TEAM_CODE)).filter(code -> !Words.isNothing(code)),
                FactReader.read(entry, notes)));
    }

    Identity identity(Entry entry) {
        String email = entry.text(Target.Field.EMAIL);
        if (!email.isEmpty() && entry.email().isEmpty()) {
            notes.asked(entry, "ROSTER_EMAIL_ASKED", RosterTexts.email(email), "correct;" + entry.id() + ";email=");
        }
        String birth = entry.text(Target.Field.BIRTH_DATE);
        if (!birth.isEmpty() && entry.birthDate(context, settings).isEmpty()) {
            String answer = "correct;" + entry.id() + ";birth_date=";
            notes.asked(entry, "ROSTER_BIRTH_DATE_ASKED", RosterTexts.birthDate(birth), answer);
        }
        return new Identity(
                entry.id(),
                entry.name().given(),
                entry.name().family(),
                entry.email(),
                entry.birthDate(context, settings),
                Optional.of(entry.text(Target.Field.PHONE)).filter(phone -> !phone.isEmpty()));
    }

    /** The people whom an entry wishes to avoid, for the organizer only. */
    List<Decision> avoided(Entry entry) {
        return mates.mates(entry, Target.Field.AVOID, notes).stream()
                .map(other -> (Decision) new Decision.Apart(entry.line(), entry.id(), other))
                .toList();
    }

    Organisations organisations() {
        return employers.all();
    }

    private List<Id<Role>> rolesOf(Entry entry) {
        Optional<List<Id<Role>>> decided = decidedRoles(entry);
        if (decided.isPresent()) {
            return decided.get();
        }
        List<String> cells = new ArrayList<>(entry.texts(Target.Field.ROLE));
        cells.addAll(entry.texts(Target.Field.MORE_ROLES));
        RoleReader.Reading reading =
                roles.read(cells, entry.text(Target.Field.SPECIALTY), entry.text(Target.Field.ORGANISATION));
        List<Id<Role>> known = reading.roles().isEmpty()
                ? context.fallbackRole().map(Role::id).stream().toList()
                : reading.roles();
        askRole(entry, reading);
        return known;
    }

    private void askRole(Entry entry, RoleReader.Reading reading) {
        String answer = "role;" + entry.id() + ";";
        if (!reading.unclear().isEmpty()) {
            notes.asked(entry, "ROSTER_ROLE_ASKED", RosterTexts.roleUnclear(reading.unclear()), answer);
        } else if (reading.roles().isEmpty() && context.fallbackRole().isPresent()) {
            String fallback = context.fallbackRole().get().label().fr();
            notes.asked(entry, "ROSTER_ROLE_ASKED", RosterTexts.roleBlank(fallback), answer);
        }
    }

    /** The last decision about this person's roles counts; one with a role that the event lacks is none. */
    private Optional<List<Id<Role>>> decidedRoles(Entry entry) {
        Optional<List<Id<Role>>> decided = Optional.empty();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.RoleIs is
                    && is.participant().equals(entry.id())
                    && is.roles().stream().allMatch(this::isRole)) {
                decided = Optional.of(is.roles());
            }
        }
        return decided;
    }

    private boolean isRole(Id<Role> id) {
        return context.roles().stream().anyMatch(role -> role.id().equals(id));
    }

    private Optional<Id<Site>> site(Entry entry) {
        String text = entry.text(Target.Field.SITE);
        Optional<Id<Site>> site = sites.findBeginning(text).map(Site::id);
        if (site.isEmpty() && !text.isEmpty() && !context.sites().isEmpty()) {
            notes.asked(entry, "ROSTER_SITE_ASKED", RosterTexts.site(text), "correct;" + entry.id() + ";site=");
        }
        return site;
    }

    private Optional<Id<Organisation>> organisation(Entry entry) {
        String text = entry.text(Target.Field.ORGANISATION);
        if (!text.isEmpty() && employers.isAmbiguous(text)) {
            String answer = "correct;" + entry.id() + ";organisation=";
            notes.asked(entry, "ROSTER_ORGANISATION_ASKED", RosterTexts.organisation(text), answer);
        }
        return employers.find(text);
    }

    private SortedMap<Id<Attribute>, AttributeValue> attributes(Entry entry) {
        SortedMap<Id<Attribute>, AttributeValue> values = new TreeMap<>();
        for (Attribute attribute : context.attributes()) {
            Target target = new Target(Target.Field.ATTRIBUTE, attribute.id().value());
            for (String text : entry.texts(target)) {
                Optional<AttributeValue> value = AttributeReader.read(attribute, text, context.zone());
                value.ifPresent(read -> values.put(attribute.id(), read));
                if (value.isEmpty()) {
                    notes.asked(
                            entry,
                            "ROSTER_ATTRIBUTE_ASKED",
                            RosterTexts.attribute(attribute.label().fr(), text),
                            "correct;" + entry.id() + ";" + target + "=");
                }
            }
        }
        return values;
    }

    private List<TimeWindow> attendance(Entry entry) {
        List<TimeWindow> windows = new ArrayList<>();
        for (String text : entry.texts(Target.Field.ATTENDANCE)) {
            Optional<List<TimeWindow>> read = AttendanceReader.read(text, context.zone());
            windows.addAll(read.orElse(List.of()));
            if (read.isEmpty()) {
                String answer = "correct;" + entry.id() + ";attendance=";
                notes.asked(entry, "ROSTER_ATTENDANCE_ASKED", RosterTexts.attendance(text), answer);
            }
        }
        return windows;
    }

    /** The topic that the person brought: the column of topics brought, or a topic in the column of project owners. */
    private Optional<Id<Topic>> ownTopic(Entry entry) {
        String owner = entry.text(Target.Field.OWNER);
        Optional<Boolean> isOwner = FactReader.answer(owner);
        String brought = entry.text(Target.Field.OWN_TOPIC);
        String text = brought.isEmpty() && isOwner.isEmpty() ? owner : brought;
        boolean owns = isOwner.orElse(!Words.isNothing(text));
        if (!owns) {
            return Optional.empty();
        }
        Optional<Id<Topic>> topic = wishes.topic(text);
        if (topic.isEmpty() && !wishes.none() && !isPlaced(entry)) {
            boolean blank = Words.isNothing(text);
            notes.asked(
                    entry,
                    "ROSTER_OWN_TOPIC_ASKED",
                    blank ? RosterTexts.ownerWithoutTopic() : RosterTexts.unknownTopic(text),
                    "place;" + entry.id() + ";");
        }
        return topic;
    }

    private boolean isPlaced(Entry entry) {
        return decisions.stream()
                .anyMatch(decision -> decision instanceof Decision.PlaceOn
                        && decision.participants().contains(entry.id()));
    }
}
