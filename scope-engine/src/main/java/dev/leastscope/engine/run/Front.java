package dev.leastscope.engine.run;

/**
 * The program through which a user calls the engine. Messages name settings and commands as that program does.
 *
 * @since 0.1.0
 */
public enum Front {
    /** The Maven plugin. */
    MAVEN,
    /** The command line. */
    COMMAND_LINE;

    /** A setting, as in {@code failOn (scope.failOn)} or {@code --fail-on}. */
    public String name(Setting setting) {
        return this == MAVEN ? setting.parameter() + " (scope." + setting.parameter() + ")" : setting.option();
    }

    /** A setting with a value, as a user types it: {@code -Dscope.failOn=never} or {@code --fail-on never}. */
    public String typed(Setting setting, String value) {
        return this == MAVEN ? "-Dscope." + setting.parameter() + "=" + value : setting.option() + " " + value;
    }

    /** A goal or command with the program's name, as a user types it. */
    public String typedCommand(String name) {
        return (this == MAVEN ? "mvn " : "") + command(name);
    }

    /** A switch that is on, as a user types it: {@code -Dscope.requireManifest} or {@code --require-manifest}. */
    public String typed(Setting setting) {
        return this == MAVEN ? "-Dscope." + setting.parameter() : setting.option();
    }

    /** A goal or command, as in {@code scope:lock} or {@code leastscope lock}. */
    public String command(String name) {
        return (this == MAVEN ? "scope:" : "leastscope ") + name;
    }
}
