package dev.leastscope.report;

/**
 * Where the page of a rule stands.
 *
 * @since 0.1.0
 */
public final class RulePages {
    /** What all addresses of rules begin with. SARIF wants absolute ones. */
    public static final String BASE = "https://leastscope.dev/docs/rules/";

    /** The project's page. */
    public static final String HOME = "https://leastscope.dev/";

    private RulePages() {}

    /** The page of a rule. */
    public static String of(String rule) {
        return BASE + UriText.encoded(rule);
    }
}
