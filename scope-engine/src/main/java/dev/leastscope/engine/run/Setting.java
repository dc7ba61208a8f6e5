package dev.leastscope.engine.run;

/**
 * The settings of requests that are text. A message about a setting names it in the form of the user's front.
 *
 * @since 0.1.0
 */
public enum Setting {
    /** The manifest's file. */
    MANIFEST("manifest"),
    /** The reports to write. */
    FORMATS("formats"),
    /** The lowest severity that fails. */
    FAIL_ON("failOn"),
    /** The day of the check. */
    AS_OF("asOf"),
    /** The address of the published rule pages. */
    RULE_PAGES("rulePages"),
    /** The address of the sources. */
    SOURCE_URL("sourceUrl"),
    /** Whether code is scanned. */
    SCAN("scan"),
    /** Compiled classes to scan without a build that names them. */
    CLASSES("classes"),
    /** Files that show which operations ran. */
    USAGE("usage"),
    /** Whether a check without a manifest fails. */
    REQUIRE_MANIFEST("requireManifest"),
    /** Whether an incomplete check fails. */
    FAIL_ON_INCOMPLETE("failOnIncomplete"),
    /** Whether dependencies are scanned. */
    SCAN_DEPENDENCIES("scanDependencies"),
    /** Whether the module's facts are written next to its classes. */
    ATTACH_FACTS("attachFacts"),
    /** Whether test classes are scanned. */
    SCAN_TESTS("scanTests"),
    /** The lowest confidence of facts from code that count. */
    MIN_CONFIDENCE("minConfidence"),
    /** The lock file. */
    LOCK("lock"),
    /** The only provider to resolve. */
    PROVIDER("provider"),
    /** The earlier report to compare with. */
    BASE("base"),
    /** The level of remedies that a fix applies. */
    LEVEL("level");

    private final String parameter;

    Setting(String parameter) {
        this.parameter = parameter;
    }

    /** The Maven parameter. The property is {@code scope.} with this name. The option is this name in kebab case. */
    public String parameter() {
        return parameter;
    }

    /** The option of the command line, such as {@code --fail-on}. */
    public String option() {
        StringBuilder option = new StringBuilder(20).append("--");
        for (int i = 0; i < parameter.length(); i++) {
            char c = parameter.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                option.append('-').append((char) (c - 'A' + 'a'));
            } else {
                option.append(c);
            }
        }
        return option.toString();
    }
}
