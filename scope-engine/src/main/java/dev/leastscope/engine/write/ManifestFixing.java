package dev.leastscope.engine.write;

import dev.leastscope.Leastscope;
import dev.leastscope.check.Finding;
import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.code.CodeScan;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.run.Status;
import dev.leastscope.fix.CheckedText;
import dev.leastscope.fix.FixLevel;
import dev.leastscope.fix.FixResult;
import dev.leastscope.fix.ManifestFix;
import dev.leastscope.fix.PomRemedy;
import dev.leastscope.fix.TextCheck;
import dev.leastscope.fix.UnifiedDiff;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.report.Report;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.SourceText;
import java.util.Optional;

/** Edits the manifest of a module to fix findings. */
public final class ManifestFixing extends Operation {
    private final FixRequest request;

    public ManifestFixing(FixRequest request) {
        super(request.check().context());
        this.request = request;
    }

    @Override
    protected Status run() {
        FixLevel level = FixLevel.of(request.level())
                .orElseThrow(() -> new BadInputException(
                        Setting.LEVEL, "'" + request.level() + "' is not a level; write safe or least"));
        Settings settings = Settings.of(request.check());
        ModuleCheck check = new ModuleCheck(settings);
        if (check.declaration().isEmpty()) {
            throw new BadInputException(
                    "there is no manifest to fix; " + front().command("init") + " writes a first one");
        }
        Declaration declaration = check.declaration().get();
        Optional<CodeFacts> facts = new CodeScan(settings).facts();
        if (declaration.element().isPresent()) {
            return inPom(check.check(facts).orElseThrow(), level);
        }
        SourceText manifest =
                SourceText.read(declaration.file(), declaration.name()).orThrow();
        TextCheck textCheck = text -> {
            Reading<Integration> reading = declaration.read(settings.catalog(), text);
            if (reading.value().isEmpty()) {
                return Reading.failed(reading.problems());
            }
            Report report = Leastscope.check(reading.orThrow(), check.options(facts, check.scopeOfCode()));
            return Reading.of(new CheckedText(report.findings(), report.complete()));
        };
        FixResult result = ManifestFix.apply(manifest, level, textCheck).orThrow();
        print(result);
        if (!result.refusal().isEmpty()) {
            return new Status.Findings(declaration.name() + " is unchanged. " + result.refusal());
        }
        if (!result.isChanged()) {
            logger().info(declaration.name() + " needs no change.");
        } else if (request.dryRun()) {
            StringBuilder difference = new StringBuilder(1024);
            for (String line : UnifiedDiff.lines(declaration.name(), result.before(), result.after())) {
                difference.append(SafeText.visible(line)).append('\n');
            }
            logger().output(difference.toString());
            logger().info("Nothing is written: this is a dry run.");
        } else {
            EditedFile.write(declaration.file(), result.after());
            logger().info("Written: " + declaration.file());
        }
        return new Status.Passed();
    }

    private void print(FixResult result) {
        for (Finding finding : result.fixed()) {
            logger().info("fixed: " + line(finding));
            logger().info(indented(finding.fix()));
        }
        for (Finding finding : result.consequences()) {
            logger().warn("consequence: " + line(finding));
        }
        for (Finding finding : result.nextSteps()) {
            logger().warn("next step: " + line(finding));
            logger().warn(indented(finding.fix()));
        }
        for (FixResult.LeftOut leftOut : result.leftOut()) {
            logger().warn("left out: " + line(leftOut.finding()));
            logger().warn(indented(leftOut.reason()));
            logger().warn(indented(leftOut.finding().fix()));
        }
        for (Finding finding : result.withoutRemedy()) {
            logger().warn("to do by hand: " + line(finding));
            logger().warn(indented(finding.fix()));
        }
    }

    /** Prints what to write in a POM, for the requested level. A POM is never edited. */
    private Status inPom(Report report, FixLevel level) {
        if (level == FixLevel.LEAST && !report.complete()) {
            return new Status.Findings(ManifestFix.INCOMPLETE);
        }
        int shown = 0;
        for (Finding finding : report.findings()) {
            boolean applies = finding.remedy().isPresent()
                    && finding.suppressed().isEmpty()
                    && (level == FixLevel.LEAST || !finding.remedy().get().narrows());
            if (applies) {
                logger().info(line(finding));
                for (String line : PomRemedy.lines(finding.remedy().get())) {
                    logger().info(indented(line));
                }
                shown++;
            }
        }
        logger().info(
                        shown == 0
                                ? "The POM needs no change."
                                : "The integration is declared in the POM, which is not edited: write the elements above.");
        return new Status.Passed();
    }

    /** A finding with its provider and the name of its list, because several auth requests can use one list. */
    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder(finding.line());
        if (finding.provider().isPresent()) {
            line.append(" [").append(finding.provider().get().title());
            line.append(finding.list().isEmpty() ? "" : ", " + finding.list()).append(']');
        }
        return SafeText.visible(line.toString());
    }

    private static String indented(String sentence) {
        return "  " + SafeText.visible(sentence);
    }
}
