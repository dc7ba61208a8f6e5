package dev.leastscope.explain;

import java.util.List;

/**
 * A meaning of a name.
 *
 * @param kind the kind of thing that the name means
 * @param name the canonical form of the name
 * @param summary what it is or allows, one sentence
 * @param facts its facts, in the order of display
 * @param page a page about it, as Markdown; empty where there is none
 * @since 0.1.0
 */
public record Meaning(Kind kind, String name, String summary, List<Fact> facts, String page) {
    Meaning(Kind kind, String name, String summary, List<Fact> facts) {
        this(kind, name, summary, facts, "");
    }

    /** The kind of thing that a name can mean. */
    public enum Kind {
        SCOPE("scope"),
        FEATURE("feature"),
        OPERATION("operation"),
        TRIGGER("trigger"),
        RULE("rule");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in texts and JSON. */
        public String id() {
            return id;
        }
    }
}
