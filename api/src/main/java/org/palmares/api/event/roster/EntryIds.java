package org.palmares.api.event.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * Ids that a later export of the same source gives again, and that say nothing about a person.
 *
 * <p>With a ticket number: {@code <source>-<ticket>}, and the number alone for the program's own tables. Without: a hash
 * of the normalised name and the birth date, or the e-mail where there is no birth date, or the name alone. Where that is
 * shared by registrations that are not the same one, the e-mail and then the whole row go into the hash too. Never the
 * row's position.
 */
final class EntryIds {

    private static final int LONGEST = 80;
    private static final String OWN_SOURCE = "canonical";

    private EntryIds() {}

    /** The id of one row looked at alone. */
    static Id<Participant> of(String source, SortedMap<Target, List<String>> texts) {
        Entry entry = new Entry(1, Id.of("unknown"), texts);
        String ticket = entry.text(Target.Field.ID);
        if (ticket.isEmpty()) {
            return hashed(source, identityOf(entry));
        }
        boolean own = source.equals(OWN_SOURCE) || source.equals(ColumnMapping.UNKNOWN_SOURCE);
        String id = own ? ticket : slug(source) + "-" + ticket;
        return Id.isValid(id) ? Id.of(id) : slugged(source, ticket);
    }

    /** The entries without ticket whose id is shared though they are not the same, told apart by more of their row. */
    static List<Entry> toldApart(String source, List<Entry> entries) {
        SortedMap<Id<Participant>, List<Entry>> byId = new TreeMap<>();
        entries.forEach(entry ->
                byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
        List<Entry> apart = new ArrayList<>();
        for (List<Entry> group : byId.values()) {
            boolean hashed = group.get(0).text(Target.Field.ID).isEmpty();
            boolean alike = group.stream().map(EntryIds::person).distinct().count() == 1;
            boolean certain = alike && isComplete(group.get(0));
            for (Entry entry : group) {
                String more = alike ? entry.texts().toString() : person(entry);
                apart.add(
                        hashed && group.size() > 1 && !certain
                                ? entry.withId(hashed(source, identityOf(entry) + "|" + more))
                                : entry);
            }
        }
        return apart;
    }

    private static boolean isComplete(Entry entry) {
        return entry.email().isPresent() && !entry.text(Target.Field.BIRTH_DATE).isEmpty();
    }

    private static String person(Entry entry) {
        return entry.nameKey() + "|" + entry.text(Target.Field.BIRTH_DATE) + "|"
                + entry.email().orElse("");
    }

    private static String identityOf(Entry entry) {
        String birth = entry.text(Target.Field.BIRTH_DATE);
        return entry.nameKey() + "|" + (birth.isEmpty() ? entry.email().orElse("") : birth);
    }

    private static Id<Participant> slugged(String source, String ticket) {
        String id = slug(source) + "-" + slug(ticket) + "-" + hash(ticket).substring(0, 6);
        return id.length() <= LONGEST ? Id.of(id) : hashed(source, ticket);
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" : slug.substring(0, Math.min(60, slug.length()));
    }

    private static Id<Participant> hashed(String source, String content) {
        return Id.of(slug(source) + "-" + hash(content).substring(0, 12));
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
