package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.report.OutputFolder;
import dev.leastscope.report.Report;
import dev.leastscope.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of one goal on disk. */
final class ReportFiles {
    private final List<String> formats;
    private final Path directory;

    /** @throws MojoExecutionException when there is no such format, before any work is done */
    ReportFiles(List<String> formats, Path directory) throws MojoExecutionException {
        this.formats = formats;
        this.directory = directory;
        try {
            Reports.writers(formats);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("formats (scope.formats): " + e.getMessage());
        }
    }

    /** Where they are. */
    Path directory() {
        return directory;
    }

    /** Writes what changed. */
    void write(Report report) throws MojoExecutionException {
        try {
            Reports.write(report, formats, directory);
        } catch (IOException e) {
            throw new MojoExecutionException("the reports cannot be written: " + e.getMessage());
        }
    }

    /** Writes what was seen in the module's code, for the goal aggregate. */
    void write(CodeFacts facts) throws MojoExecutionException {
        try {
            byte[] bytes = CodeFactsFile.write(facts).getBytes(StandardCharsets.UTF_8);
            new OutputFolder(directory).write(FactsFile.NAME, bytes);
        } catch (IOException e) {
            throw new MojoExecutionException(FactsFile.of(directory) + " cannot be written: " + e.getMessage());
        }
    }
}
