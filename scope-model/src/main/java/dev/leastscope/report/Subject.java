package dev.leastscope.report;

import java.util.Objects;

/**
 * What was checked, for the head of a report. Start with {@link #module} or {@link #CODE} and add the known values.
 *
 * @param module {@code groupId:artifactId}; empty when an integration built in code was checked
 * @param manifest the manifest relative to the source root, with {@code /}; empty when there is none
 * @param projectFile the place of findings without their own place when there is no manifest: the module's
 *     {@code pom.xml} relative to the source root
 * @param execution distinguishes several checks of one module; {@code default} for the only one
 * @since 0.1.0
 */
public record Subject(String module, String manifest, String projectFile, String execution) {
    /** An integration built in code, such as in a test. */
    public static final Subject CODE = new Subject("", "", "pom.xml", "default");

    /** Checks the values. No value may be null. */
    public Subject {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(projectFile, "projectFile");
        Objects.requireNonNull(execution, "execution");
    }

    /** A module, by {@code groupId:artifactId}. */
    public static Subject module(String coordinates) {
        return new Subject(coordinates, "", "pom.xml", "default");
    }

    /** The same subject with a manifest. */
    public Subject manifest(String file) {
        return new Subject(module, file, projectFile, execution);
    }

    /** The same subject with another project file. */
    public Subject projectFile(String file) {
        return new Subject(module, manifest, file, execution);
    }

    /** The same subject with the id of the execution that checked it. */
    public Subject execution(String id) {
        return new Subject(module, manifest, projectFile, id);
    }

    /** The file for a finding without its own place. */
    String fallbackFile() {
        return manifest.isEmpty() ? projectFile : manifest;
    }
}
