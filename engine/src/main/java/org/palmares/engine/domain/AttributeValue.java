package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a participant answered for one {@link Attribute}. An answer not given is absent, never a default. */
public sealed interface AttributeValue {
    record NumberValue(BigDecimal value) implements AttributeValue {
        public NumberValue {
            Objects.requireNonNull(value, "value");
        }
    }

    record CodeValue(String code) implements AttributeValue {
        public CodeValue {
            Require.notBlank(code, "code");
        }
    }

    /** Codes in the order of the alphabet, each once. */
    record SetValue(List<String> codes) implements AttributeValue {
        public SetValue {
            codes = codes.stream().distinct().sorted().toList();
        }
    }

    /** Windows in the order of time. */
    record SlotsValue(List<TimeWindow> windows) implements AttributeValue {
        public SlotsValue {
            windows = windows.stream().distinct().sorted().toList();
        }
    }
}
