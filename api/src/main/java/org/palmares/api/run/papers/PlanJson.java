package org.palmares.api.run.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.palmares.api.event.Bytes;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.rotation.RotationResult;

/** The plan for programs: teams by ids, how far each constraint is kept, and what makes the run repeatable. */
final class PlanJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private PlanJson() {}

    static Bytes of(Stages stages, Run run) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", 1);
        root.put("event", run.event().value());
        ObjectNode stamp = root.putObject("run");
        stamp.put("inputHash", run.inputHash());
        stamp.put("seed", run.seed());
        run.clock().ifPresent(clock -> stamp.put("clock", clock.toString()));
        stamp.put("budget", run.budget());
        stamp.put("proposals", stages.settings().formation().teams().proposals());
        stamp.put("search", stages.settings().formation().search().method().name());
        run.versions().forEach(stamp.putObject("versions")::put);
        stages.formation().ifPresent(formation -> add(root, formation));
        if (stages.proposals().size() > 1) {
            ArrayNode others = root.putArray("others");
            stages.proposals().stream().skip(1).forEach(formation -> add(others.addObject(), formation));
        }
        if (!stages.rotations().isEmpty()) {
            ArrayNode rotations = root.putArray("rotations");
            stages.rotations().forEach(rotation -> add(rotations.addObject(), rotation));
        }
        return Bytes.utf8(text(root) + "\n");
    }

    private static void add(ObjectNode root, RotationStage.Held rotation) {
        RotationResult result = rotation.result();
        root.put("phase", rotation.phase().id().value());
        root.put("repeats", result.repeats());
        root.put("repeatsBound", result.bound());
        root.put("returns", result.returns());
        root.put("returnsBound", result.returnsBound());
        ArrayNode turns = root.putArray("turns");
        result.turns().forEach(turn -> add(turns.addObject(), turn));
    }

    private static void add(ObjectNode root, FormationResult formation) {
        root.put("ending", formation.ending().name());
        root.put("seed", formation.seed());
        root.put("evaluations", formation.evaluations());
        ObjectNode score = root.putObject("score");
        score.put("hard", formation.score().hard());
        score.put("strong", formation.score().strong());
        score.put("soft", formation.score().soft());
        ArrayNode teams = root.putArray("teams");
        formation.teams().forEach(team -> add(teams.addObject(), team));
        ArrayNode waiting = root.putArray("waiting");
        formation.waiting().forEach(person -> waiting.add(person.value()));
        ArrayNode constraints = root.putArray("constraints");
        formation.constraints().forEach(report -> add(constraints.addObject(), report));
    }

    private static void add(ObjectNode node, Team team) {
        node.put("id", team.id().value());
        team.topic().ifPresent(topic -> node.put("topic", topic.value()));
        ArrayNode members = node.putArray("members");
        team.members().forEach(member -> members.add(member.value()));
    }

    private static void add(ObjectNode node, ConstraintReport report) {
        node.put("sentence", report.sentence().en());
        node.put("priority", report.constraint().priority().name());
        node.put("weight", report.constraint().weight());
        node.put("cost", report.cost());
        node.put("bound", report.bound());
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writer(PRINTER).writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours must be writable", e);
        }
    }
}
