package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.NearMisses;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.text.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reports what a check could not examine, so that nothing passes by mistake. */
public final class Gaps {
    /** Printed when there is no manifest, classes were read, and none of them mentions Nylas. */
    public static final String NOTHING_TO_CHECK = "No nylas-scopes.yaml and no call of Nylas: nothing to check";

    private static final String NO_CODE = "No nylas-scopes.yaml and no compiled classes: nothing to check";

    private Gaps() {}

    /** Warns about class folders that are missing or empty. */
    public static void warnOfMissing(CodeScan scan, Settings settings) {
        List<Path> missing = scan.missing();
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder line =
                new StringBuilder(160).append(missing.size() == 1 ? "The class folder " : "The class folders ");
        for (int i = 0; i < missing.size(); i++) {
            line.append(i == 0 ? "" : ", ").append(settings.name(missing.get(i)));
        }
        line.append(missing.size() == 1 ? " is missing or empty" : " are missing or empty")
                .append(", so this code was not read and the check is incomplete. ")
                .append(
                        settings.module() instanceof StandaloneModule
                                ? "Compile the code first, or name another folder."
                                : "Run the goal after the phase process-classes, as in mvn process-classes scope:check.");
        settings.logger().warn(line.toString());
    }

    /** Warns about a file whose name is similar to a manifest's, when no manifest was found. */
    public static void warnOfNearMiss(Settings settings) {
        Optional<Path> near = NearMisses.find(settings.module().folder(), settings.sourceRoot());
        if (near.isPresent()) {
            settings.logger()
                    .warn(settings.name(near.get())
                            + " is not read: a manifest is named nylas-scopes.yaml. Rename the file, or name it with "
                            + settings.front().typed(Setting.MANIFEST, settings.name(near.get())) + ".");
        }
    }

    /** Prints why there is nothing to check, when neither a manifest nor the code contains an integration. */
    public static void printNothing(Optional<CodeFacts> facts, CodeScan scan, Settings settings) {
        if (facts.isEmpty()) {
            settings.logger()
                    .warn("No nylas-scopes.yaml, and the code was not scanned ("
                            + settings.front().name(settings.request().code().scan() ? Setting.CLASSES : Setting.SCAN)
                            + "): nothing was checked");
        } else if (facts.get().mentioning() > 0) {
            int classes = facts.get().mentioning();
            settings.logger()
                    .warn((classes == 1 ? "1 class mentions Nylas" : classes + " classes mention Nylas")
                            + ", and no call was found in them: nothing was checked. Declare in nylas-scopes.yaml what the"
                            + " application does with Nylas.");
        } else if (!facts.get().unreadable().isEmpty()) {
            CodeFacts.Unreadable first = facts.get().unreadable().get(0);
            settings.logger()
                    .warn(facts.get().unreadable().size()
                            + " of the compiled classes and archives cannot be read, the first is "
                            + SafeText.logged(first.location() + ": " + first.reason())
                            + ". The others do not mention Nylas.");
        } else if (facts.get().classes() > 0) {
            settings.logger().info(NOTHING_TO_CHECK);
        } else if (scan.missing().isEmpty()) {
            settings.logger().info(NO_CODE);
        } else {
            settings.logger().warn("No nylas-scopes.yaml, and no code was read: nothing was checked");
        }
    }
}
