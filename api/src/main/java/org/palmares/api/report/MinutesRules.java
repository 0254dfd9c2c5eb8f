package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Text;

/**
 * The rules in force, and those that were not.
 *
 * @param sets the packs in force, each by its hash
 * @param lexicon version of the sentences in which rules are written
 * @param off rules that the event switched off
 * @param notInForce rules without the parameter that they need
 * @param amendments notices of what changed after the event had begun
 */
public record MinutesRules(
        List<RuleSet> sets, String lexicon, List<SwitchedOff> off, List<NotInForce> notInForce, List<Text> amendments) {
    /** One pack, as it was when its phase opened. */
    public record RuleSet(String id, Text label, String version, String hash) {
        public RuleSet {
            Check.notBlank(id, "id");
            Objects.requireNonNull(label, "label");
            Check.notBlank(version, "version");
            Check.notBlank(hash, "hash");
        }

        /** Whether it is called by anything but its id. */
        public boolean hasLabel() {
            return !label.equals(Text.same(id));
        }
    }

    /** A rule that the event does not apply, why, and who decided so. */
    public record SwitchedOff(Id<Rule> rule, Text title, String reason, String author) {
        public SwitchedOff {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(title, "title");
            Check.notBlank(reason, "reason");
            Check.notBlank(author, "author");
        }
    }

    /** A rule that could not apply, for want of what is named. */
    public record NotInForce(Id<Rule> rule, Text title, Text missing) {
        public NotInForce {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(missing, "missing");
        }
    }

    public MinutesRules {
        sets = List.copyOf(sets);
        Check.notBlank(lexicon, "lexicon");
        off = List.copyOf(off);
        notInForce = List.copyOf(notInForce);
        amendments = List.copyOf(amendments);
    }
}
