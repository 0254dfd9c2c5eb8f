package org.palmares.api.event.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.domain.Topic;

/** A tree in which every check found nothing wrong, in the field's words. */
final class EventBuilder {
    private final At root;
    private final ZoneId zone;

    private EventBuilder(YamlTree tree) {
        this.root = new At(tree, "");
        this.zone = Dates.zone(tree);
    }

    static EventSettings build(YamlTree tree, Facts parameters, List<Problem> notices) {
        EventBuilder builder = new EventBuilder(tree);
        return new EventSettings(
                builder.event(parameters),
                builder.formation(),
                JurySettings.of(builder.root, builder.zone),
                AwardSettings.of(builder.root),
                Contacts.of(builder.root.at("contacts"), builder.zone),
                names(builder.root.at("documents")),
                notices);
    }

    private FormationSettings formation() {
        At teams = root.at("teams");
        return new FormationSettings(
                teams(teams),
                ConstraintParts.of(teams.at("constraints")),
                root.each("rotations", RotationParts::setting),
                livePitches(root.at("topics").at("live")),
                search());
    }

    private Event event(Facts parameters) {
        At teams = root.at("teams");
        return new Event(
                id(root),
                Texts.text(root, "name"),
                root.at("languages").texts().stream()
                        .map(EventBuilder::language)
                        .toList(),
                zone,
                new Event.Organizer(
                        root.at("organizer").text("name"), root.at("organizer").flag("public")),
                root.each("sponsors", EventBuilder::sponsor),
                root.each("sites", this::site),
                root.each("groups", group -> new RoleGroup(id(group), Texts.text(group, "label"))),
                root.each("roles", EventBuilder::role),
                root.each("attributes", EventBuilder::attribute),
                categories(),
                topics(),
                root.at("topics").findText("choice").filter("decided"::equals).isPresent(),
                SizeParts.of(teams),
                teams.findInteger("count"),
                phases(),
                root.each("rotations", RotationParts::rotation),
                root.each("rubrics", JudgingParts::rubric),
                root.each("rounds", JudgingParts::round),
                prizes(),
                rules(root.at("rules"), parameters));
    }

    private static Optional<NameStyle> names(At documents) {
        return documents.at("names").isPresent()
                ? Optional.of(Texts.code(documents, "names", NameStyle.class))
                : Optional.empty();
    }

    private static Optional<LivePitches> livePitches(At live) {
        return live.isPresent()
                ? Optional.of(new LivePitches(
                        live.integer("count"),
                        live.findInteger("least-wishes").orElse(0),
                        Texts.code(live, "others", LivePitches.Others.class, LivePitches.Others.JOIN)))
                : Optional.empty();
    }

    private SearchSettings search() {
        At search = root.at("search");
        At evaluations = search.at("evaluations");
        return new SearchSettings(
                search.at("seed").node().asLong(1),
                evaluations.isPresent() ? OptionalLong.of(evaluations.node().asLong()) : OptionalLong.empty(),
                search.findInteger("seconds").stream()
                        .mapToObj(Duration::ofSeconds)
                        .findFirst(),
                SearchSettings.Method.KERNEL);
    }

    private static TeamSettings teams(At teams) {
        return new TeamSettings(
                Texts.code(teams, "formation", TeamSettings.Formation.class, TeamSettings.Formation.ASSIGNED),
                Texts.code(teams, "combine", TeamSettings.Combine.class, TeamSettings.Combine.SUM),
                teams.flag("waiting-list"),
                teams.findInteger("proposals").orElse(1),
                teams.at("several").findInteger("at-most").orElse(1),
                Optional.of(teams.at("sizes")).filter(At::isPresent).map(At::keyPlace));
    }

    private static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Event.Sponsor sponsor(At sponsor) {
        return new Event.Sponsor(id(sponsor), sponsor.text("name"), sponsor.flag("health-products"));
    }

    private Site site(At site) {
        ZoneId there = site.findText("timezone").flatMap(Dates::findZone).orElse(zone);
        return new Site(id(site), Texts.text(site, "name"), there);
    }

    private static Role role(At role) {
        Text label = Texts.text(role, "label");
        Text shown = role.at("public").isPresent() ? Texts.text(role, "public") : label;
        return new Role(id(role), findId(role, "group"), label, shown, role.flag("fallback"));
    }

    private static Attribute attribute(At attribute) {
        return new Attribute(
                id(attribute),
                Texts.text(attribute, "label"),
                type(attribute),
                attribute.flag("volunteered"),
                Texts.code(attribute, "visible", Attribute.Visibility.class, Attribute.Visibility.ORGANIZER));
    }

    private static Attribute.Type type(At attribute) {
        return switch (attribute.text("type")) {
            case "number" -> new Attribute.NumberType(attribute.number("min"), attribute.number("max"));
            case "code" -> new Attribute.CodeType(attribute.at("codes").texts());
            case "set" -> new Attribute.SetType(attribute.at("codes").texts());
            default -> new Attribute.SlotsType();
        };
    }

    private List<Category> categories() {
        return root.each("categories", category -> new Category(id(category), Texts.text(category, "label")));
    }

    private List<Topic> topics() {
        return root.at("topics").each("list", EventBuilder::topic);
    }

    private List<Prize> prizes() {
        return new PrizeParts(topics(), categories()).prizes(root);
    }

    private static Topic topic(At topic) {
        return new Topic(
                id(topic),
                Texts.text(topic, "title"),
                topic.findInteger("teams").orElse(1),
                findId(topic, "category"),
                findId(topic, "site"),
                topic.at("skills").texts());
    }

    private List<Phase> phases() {
        return root.each("phases", this::phase).stream()
                .sorted(Comparator.comparing(phase -> phase.window().opens()))
                .toList();
    }

    private Phase phase(At phase) {
        TimeWindow window = new TimeWindow(
                Dates.moment(phase.at("opens"), zone).orElseThrow(),
                Dates.moment(phase.at("closes"), zone).orElseThrow());
        return new Phase(id(phase), Texts.code(phase, "kind", Phase.Kind.class), Texts.text(phase, "label"), window);
    }

    private RuleSettings rules(At rules, Facts parameters) {
        return new RuleSettings(
                rules.at("packs").texts(),
                rules.at("only").isPresent() ? Optional.of(Texts.ids(rules, "only")) : Optional.empty(),
                rules.each("off", EventBuilder::switchedOff),
                parameters,
                Texts.code(rules, "employer-level", Organisation.Level.class, Organisation.Level.SERVICE),
                Dates.moment(rules.at("complete-by"), zone),
                rules.findText("grace").map(Duration::parse).orElse(Duration.ZERO));
    }

    private static RuleSettings.SwitchedOff switchedOff(At off) {
        return new RuleSettings.SwitchedOff(Id.of(off.text("rule")), off.text("reason"), off.text("by"));
    }

    private static <T> Id<T> id(At at) {
        return Id.of(at.text("id"));
    }

    private static <T> Optional<Id<T>> findId(At at, String key) {
        return at.findText(key).map(Id::of);
    }
}
