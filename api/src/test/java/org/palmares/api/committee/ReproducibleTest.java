package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.api.committee.Committee.MONDAY;
import static org.palmares.api.committee.Committee.PACK;
import static org.palmares.api.committee.Committee.TUESDAY;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.RuleFile;

/** What was decided can be decided again from the texts that a run laid out, whatever became of the pack since. */
class ReproducibleTest {
    @TempDir
    private Path folder;

    @Test
    void old_verdict_is_found_again_from_exported_texts_after_the_pack_changed() {
        Committee committee = new Committee(folder);
        RunResult before = run(committee);
        committee.milder().approve(MONDAY);
        committee.activate(TUESDAY);
        RunResult after = run(committee);
        assertEquals("P2 IP-04 BLOCK", said(before));
        assertEquals("P2 IP-04 WARN", said(after));
        assertEquals("P2 IP-04 BLOCK", judgedAgain(committee, before));
        assertEquals("P2 IP-04 WARN", judgedAgain(committee, after));
    }

    private static RunResult run(Committee committee) {
        return new FolderRunner().run(committee.event, RunOrder.DEFAULT, step -> {}, () -> false);
    }

    private static String said(RunResult run) {
        return run.outputs()
                .get("verdicts.csv")
                .text()
                .lines()
                .map(line -> line.split(";"))
                .filter(cells -> cells[1].equals("P2"))
                .map(cells -> cells[1] + " " + cells[3] + " " + cells[5])
                .reduce("", String::concat);
    }

    /** From the exported texts, the facts of the entry and the hours of the event file, and nothing else. */
    private static String judgedAgain(Committee committee, RunResult run) {
        Loaded.Ready loaded = (Loaded.Ready) EventFolder.load(committee.event);
        Event event = loaded.input().settings().event();
        Submission entry = loaded.input().entries().submissions().get(1);
        RuleSet rules = RuleSet.of(
                List.of(exported(run.outputs(), PACK, lastHash(run)).pack().orElseThrow()),
                lists(run.outputs()),
                settings(event.rules()),
                opening(event).atZone(event.zone()));
        Facts facts = entry.facts().with("submittedAt", new Fact.InstantFact(entry.submittedAt()));
        Subject subject = Subject.of(Subject.Kind.SUBMISSION, entry.id());
        return RuleEvaluator.of(rules)
                .evaluate(
                        event.findPhase(Phase.Kind.REVIEW).orElseThrow().deadline(),
                        List.of(new SubjectFacts(subject, facts)))
                .get(0)
                .findings()
                .stream()
                .map(finding -> subject.id() + " " + finding.rule().id() + " " + finding.outcome())
                .reduce("", String::concat);
    }

    private static Instant opening(Event event) {
        return event.findPhase(Phase.Kind.SUBMISSION).orElseThrow().window().opens();
    }

    private static RuleSettings settings(RuleSettings said) {
        return new RuleSettings(
                List.of(PACK),
                said.only(),
                said.off(),
                said.parameters(),
                said.employerLevel(),
                said.completeBy(),
                said.grace());
    }

    /** Of the text in force at the last opening, where a pack was amended on the way. */
    private static String lastHash(RunResult run) {
        String hashes = run.run().orElseThrow().versions().get("pack " + PACK);
        return RuleFile.shortHash(hashes.substring(hashes.lastIndexOf(' ') + 1));
    }

    private static CodeLists lists(SortedMap<String, Bytes> outputs) {
        CodeLists lists = new CodeLists(new TreeMap<>());
        for (String name : CodeLists.builtIn().names()) {
            lists = lists.with(name, exported(outputs, name, "[0-9a-f]{12}").codes());
        }
        return lists;
    }

    private static KeptVersion exported(SortedMap<String, Bytes> outputs, String name, String hash) {
        List<RuleFile> found = new ArrayList<>();
        for (Map.Entry<String, Bytes> output : outputs.entrySet()) {
            if (output.getKey().matches("rules/(lists/)?" + RuleFile.stem(name) + "-" + hash + "[.](regles|csv)")) {
                found.add(new RuleFile(name, output.getValue().text(), ""));
            }
        }
        assertEquals(1, found.size(), name);
        return KeptVersion.read(found.get(0), name, CodeLists.builtIn())
                .version()
                .orElseThrow();
    }
}
