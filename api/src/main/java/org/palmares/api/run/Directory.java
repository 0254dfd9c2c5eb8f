package org.palmares.api.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Prose;

/** Who is who, joined to ids only where something is printed. Everybody who can be named in a run is in it. */
public final class Directory {
    private final SortedMap<String, Identity> participants = new TreeMap<>();
    private final SortedMap<String, Identity> jurors = new TreeMap<>();

    public Directory(List<Identity> participants, List<Identity> jurors) {
        participants.forEach(identity -> this.participants.put(identity.person().value(), identity));
        jurors.forEach(identity -> this.jurors.put(identity.person().value(), identity));
    }

    public Identity participant(Id<Participant> id) {
        return get(participants, id);
    }

    public Identity juror(Id<Juror> id) {
        return get(jurors, id);
    }

    /** The name, and the id by which the tables have it; the id alone of a juror who has gone since. */
    public String withId(Id<Juror> juror) {
        return findJuror(juror)
                .map(known -> known.fullName() + " (" + juror + ")")
                .orElse(juror.value());
    }

    /** A juror who may have gone since; empty then. */
    public Optional<Identity> findJuror(Id<Juror> id) {
        return Optional.ofNullable(jurors.get(id.value()));
    }

    /** The first juror, by id, whom a text names. */
    public Optional<Identity> jurorNamedIn(String text) {
        Prose prose = Prose.of(text);
        return jurors.values().stream().filter(juror -> juror.isNamedIn(prose)).findFirst();
    }

    private static Identity get(SortedMap<String, Identity> identities, Id<?> id) {
        Identity identity = identities.get(id.value());
        if (identity == null) {
            throw new IllegalArgumentException("id must be of a known person, found: " + id);
        }
        return identity;
    }
}
