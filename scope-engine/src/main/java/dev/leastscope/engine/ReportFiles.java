package dev.leastscope.engine;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.report.OutputFolder;
import dev.leastscope.report.Report;
import dev.leastscope.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The files that one check writes. */
final class ReportFiles {
    private final List<String> formats;
    private final Path folder;

    /** Fails where there is no such format, before any work is done. */
    ReportFiles(List<String> formats, Path folder) {
        this.formats = formats;
        this.folder = folder;
        try {
            Reports.writers(formats);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(Setting.FORMATS, e.getMessage());
        }
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** Writes the reports that changed; gives the names of all. */
    List<String> write(Report report) {
        try {
            return Reports.write(report, formats, folder);
        } catch (IOException e) {
            throw new BadInputException("the reports cannot be written: " + e.getMessage());
        }
    }

    /** Writes what was seen in the module's code, for the check of all modules. */
    void write(CodeFacts facts) {
        try {
            byte[] bytes = CodeFactsFile.write(facts).getBytes(StandardCharsets.UTF_8);
            new OutputFolder(folder).write(ReactorFacts.FILE, bytes);
        } catch (IOException e) {
            throw new BadInputException(folder.resolve(ReactorFacts.FILE) + " cannot be written: " + e.getMessage());
        }
    }
}
