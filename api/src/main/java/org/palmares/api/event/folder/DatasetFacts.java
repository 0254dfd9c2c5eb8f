package org.palmares.api.event.folder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palmares.api.event.settings.FactSource;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.CodeLists;

/**
 * What the table of data sets says of those that an entry uses. The entrant's own answer counts before it; but where the
 * table knows that data are share-alike, or of the SNDS, they are.
 */
final class DatasetFacts {
    private static final String BY_AGREEMENT = "usesAgreementData";
    private static final String AGREEMENTS = "datasetAgreementsSigned";
    private static final String EXPIRES = "datasetAgreementExpires";
    private static final String SHARE_ALIKE = "usesShareAlikeData";
    private static final String SNDS = "usesSnds";
    /** What the table says of every entry that names its data; of the SNDS it may only say yes. */
    static final List<String> GIVEN = List.of(BY_AGREEMENT, AGREEMENTS, EXPIRES, SHARE_ALIKE);

    private static final Pattern FROM_SNDS = Pattern.compile("(^|[^a-z])snds([^a-z]|$)");

    private final FactSource source;
    private final ZoneId zone;

    DatasetFacts(FactSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** The entrant's answers, completed by what is known of the data. */
    Facts complete(Facts said, List<Dataset> used) {
        if (used.isEmpty()) {
            return said;
        }
        Facts known = said.with(BY_AGREEMENT, either(said.get(BY_AGREEMENT), byAgreement(used)));
        known = known.with(AGREEMENTS, first(said.get(AGREEMENTS), signed(used)));
        known = known.with(EXPIRES, first(said.get(EXPIRES), expires(used)));
        known = known.with(SHARE_ALIKE, either(said.get(SHARE_ALIKE), shareAlike(used)));
        return known.with(SNDS, either(said.get(SNDS), ofSnds(used)));
    }

    private static Fact first(Fact said, Fact table) {
        return said.isKnown() ? said : table;
    }

    private static Fact either(Fact said, Fact table) {
        return table.equals(Fact.YES) ? Fact.YES : first(said, table);
    }

    /** Data have an agreement where the table says whether it is signed, or until when it lasts. */
    private static Fact byAgreement(List<Dataset> used) {
        return Fact.of(used.stream()
                .anyMatch(each ->
                        each.agreementSigned().isKnown() || each.expires().isPresent()));
    }

    /** No, as soon as one is not signed; yes, when all are. */
    private static Fact signed(List<Dataset> used) {
        if (used.stream().anyMatch(each -> each.agreementSigned().equals(Fact.NO))) {
            return Fact.NO;
        }
        return used.stream().allMatch(each -> each.agreementSigned().equals(Fact.YES)) ? Fact.YES : Fact.UNKNOWN;
    }

    private static Fact expires(List<Dataset> used) {
        Optional<LocalDate> first =
                used.stream().flatMap(each -> each.expires().stream()).min(Comparator.naturalOrder());
        return first.<Fact>map(Fact.DateFact::new).orElse(Fact.UNKNOWN);
    }

    private Fact shareAlike(List<Dataset> used) {
        List<String> ids = CodeLists.builtIn().get("licences-partage-identique");
        boolean known = used.stream().allMatch(each -> each.licence().isPresent());
        boolean any = used.stream()
                .flatMap(each -> each.licence().stream())
                .map(this::licence)
                .anyMatch(fact -> fact instanceof Fact.CodeFact code && ids.contains(code.code()));
        return any ? Fact.YES : known ? Fact.NO : Fact.UNKNOWN;
    }

    private Fact licence(String written) {
        return source.read(Subject.Kind.SUBMISSION, "dataLicence", written, zone, Place.of("datasets.csv"))
                .fact();
    }

    private static Fact ofSnds(List<Dataset> used) {
        boolean any = used.stream()
                .flatMap(each -> each.source().stream())
                .anyMatch(
                        text -> FROM_SNDS.matcher(text.toLowerCase(Locale.ROOT)).find());
        return any ? Fact.YES : Fact.UNKNOWN;
    }
}
