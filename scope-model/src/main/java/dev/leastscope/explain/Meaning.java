package dev.leastscope.explain;

import java.util.List;

/**
 * What a name means.
 *
 * @param kind what it is
 * @param name its canonical form
 * @param summary what it is or allows, one sentence
 * @param facts what is known of it, in the order to be shown
 * @param page a page about it, as Markdown; empty where there is none
 * @since 0.1.0
 */
public record Meaning(Kind kind, String name, String summary, List<Fact> facts, String page) {
    Meaning(Kind kind, String name, String summary, List<Fact> facts) {
        this(kind, name, summary, facts, "");
    }

    /** What a name can be. */
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

        /** The word in texts and JSON. */
        public String id() {
            return id;
        }
    }
}
