package dev.leastscope.engine.check;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.engine.code.ReactorFacts;
import dev.leastscope.engine.code.TestScan;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.report.output.OutputFolder;
import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports of one check: files, output for people, and output for programs. */
public final class ReportFiles {
    private static final String PAGE = "index.html";
    private static final List<String> FACTS = List.of(ReactorFacts.FILE, TestScan.FILE);

    private final List<String> formats;
    private final Path folder;
    private final ReportSettings settings;
    private final Logger logger;
    private final List<String> factsWritten = new ArrayList<>(2);

    /** Reads the settings of the reports. A wrong setting fails before any work is done. */
    ReportFiles(CheckRequest request, Path folder) {
        this.formats = request.outputs().formats();
        this.folder = folder;
        this.logger = request.context().logger();
        try {
            Reports.writers(formats);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(Setting.FORMATS, e.getMessage());
        }
        this.settings = settings(request.outputs().display(), request.context().front());
    }

    /** The links and hints in reports. */
    public static ReportSettings settings(CheckRequest.Display display, Front front) {
        String rulePages = display.rulePages().orElse("");
        String sourceUrl = display.sourceUrl().orElse("");
        try {
            return new ReportSettings(rulePages, sourceUrl, display.showSuppressions(), front.typedCommand("fix"));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(e.getMessage());
        }
    }

    /** The folder of the reports. */
    Path folder() {
        return folder;
    }

    /** Writes the changed reports and prints the output for programs. Returns the names of all files. */
    List<String> write(Report report) {
        if (formats.isEmpty()) {
            return List.of();
        }
        try {
            Report shown = report.with(settings);
            List<String> files = Reports.write(shown, formats, folder);
            String printed = Reports.printed(shown, formats);
            if (!printed.isEmpty()) {
                logger.output(printed);
            }
            return files;
        } catch (IOException e) {
            throw new BadInputException("the reports cannot be written: " + e.getMessage());
        }
    }

    /** Prints the output for people. */
    void print(Report report, ScopeOfCode scopeOfCode) {
        String page = formats.contains("html") ? folder.resolve(PAGE).toString() : "";
        Summaries.print(report.with(settings), scopeOfCode, page, logger);
    }

    /** Writes the facts about the module's code ({@link ReactorFacts#FILE}) or about its tests ({@link TestScan#FILE}). */
    void write(String name, CodeFacts facts) {
        try {
            new OutputFolder(folder).write(name, CodeFactsFile.write(facts).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BadInputException(folder.resolve(name) + " cannot be written: " + e.getMessage());
        }
        factsWritten.add(name);
    }

    /**
     * Removes the facts file of an earlier run that this run did not write again. Its facts can be out of date, and the
     * check of all modules would read them. A file of another format is not removed.
     */
    void removeEarlierFacts(Catalog catalog) {
        for (String name : FACTS) {
            Path file = folder.resolve(name);
            if (!factsWritten.contains(name)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && CodeFactsFile.read(file, name, catalog).value().isPresent()) {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    logger.warn(file
                            + " is of an earlier run and cannot be removed, so it does not say what the code does now: "
                            + e.getMessage());
                }
            }
        }
    }
}
