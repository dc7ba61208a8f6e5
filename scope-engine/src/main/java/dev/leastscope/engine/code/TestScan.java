package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.ScanRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scans a module's test classes separately. Calls in tests are not needs of the application, so they are not part of
 * the check. They are printed and written to a separate file.
 */
public final class TestScan {
    /** The file with the facts of tests, in the form of {@code facts.json}. */
    public static final String FILE = "test-facts.json";

    private static final int MOST_LINES = 10;

    private final Settings settings;
    private final List<Path> folders = new ArrayList<>(1);

    private TestScan(Settings settings) {
        this.settings = settings;
        for (Path folder : settings.module().testClasses()) {
            if (Files.isDirectory(folder)) {
                folders.add(folder);
            }
        }
    }

    /**
     * Scans the tests if the request says so, and prints what they call.
     *
     * @param application the facts of the application's own classes; empty when they were not scanned
     * @return the facts of the tests; empty when no test was scanned
     */
    public static Optional<CodeFacts> facts(Settings settings, Optional<CodeFacts> application) {
        CheckRequest.Code code = settings.request().code();
        if (!code.scan() || !code.tests()) {
            return Optional.empty();
        }
        TestScan scan = new TestScan(settings);
        if (scan.folders.isEmpty()) {
            if (!ScanCall.existing(settings.module().testSourceFolders()).isEmpty()) {
                settings.logger()
                        .warn(settings.front().name(Setting.SCAN_TESTS)
                                + ": no test class was scanned, because the tests are not compiled; run the check after the"
                                + " phase test-compile.");
            }
            return Optional.empty();
        }
        CodeFacts tests = scan.ofTests(scan.scanned());
        scan.print(tests, application.orElse(CodeFacts.NONE));
        return Optional.of(tests);
    }

    /**
     * The facts of tests and application together. Tests pass lists to the application's methods, so both are scanned
     * together.
     */
    private CodeFacts scanned() {
        ScanRequest.Builder request = ScanCall.request(settings);
        SourceModule module = settings.module();
        List<Path> classes = new ArrayList<>(folders);
        classes.addAll(ScanCall.existing(module.classes()));
        for (Path folder : classes) {
            request.classDirectory(folder);
        }
        ScanCall.addSources(request, ScanCall.existing(module.testSourceFolders()));
        ScanCall.addSources(request, ScanCall.existing(module.sourceFolders()));
        return ScanCall.scan(request);
    }

    /** The facts in test classes. */
    private CodeFacts ofTests(CodeFacts all) {
        List<CodeFacts.Call> calls = new ArrayList<>();
        for (CodeFacts.Call call : all.calls()) {
            if (isTest(call.site())) {
                calls.add(call);
            }
        }
        List<CodeFacts.Trigger> triggers = new ArrayList<>();
        for (CodeFacts.Trigger trigger : all.triggers()) {
            if (isTest(trigger.site())) {
                triggers.add(trigger);
            }
        }
        List<CodeFacts.Authorization> authorizations = new ArrayList<>();
        for (CodeFacts.Authorization authorization : all.authorizations()) {
            if (isTest(authorization.site())) {
                authorizations.add(authorization);
            }
        }
        List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
        for (CodeFacts.Unresolved one : all.unresolved()) {
            if (isTest(one.site())) {
                unresolved.add(one);
            }
        }
        List<CodeFacts.Secret> secrets = new ArrayList<>();
        for (CodeFacts.Secret secret : all.secrets()) {
            if (isTest(secret.site())) {
                secrets.add(secret);
            }
        }
        return new CodeFacts(
                calls,
                triggers,
                authorizations,
                unresolved,
                unreadable(all),
                secrets,
                all.classes(),
                all.mentioning(),
                all.complete());
    }

    private List<CodeFacts.Unreadable> unreadable(CodeFacts all) {
        List<CodeFacts.Unreadable> unreadable = new ArrayList<>();
        for (CodeFacts.Unreadable one : all.unreadable()) {
            for (Path folder : folders) {
                if (one.location().file().startsWith(settings.name(folder) + "/")) {
                    unreadable.add(one);
                }
            }
        }
        return unreadable;
    }

    private boolean isTest(CodeFacts.Site site) {
        String file = site.className().replace('.', '/') + ".class";
        for (Path folder : folders) {
            if (Files.isRegularFile(folder.resolve(file))) {
                return true;
            }
        }
        return false;
    }

    private void print(CodeFacts tests, CodeFacts application) {
        Map<String, CodeFacts.Site> only = new TreeMap<>();
        for (CodeFacts.Call call : tests.calls()) {
            only.putIfAbsent(call.operation().id(), call.site());
        }
        for (CodeFacts.Trigger trigger : tests.triggers()) {
            only.putIfAbsent(trigger.name(), trigger.site());
        }
        int all = only.size();
        for (CodeFacts.Call call : application.calls()) {
            only.remove(call.operation().id());
        }
        for (CodeFacts.Trigger trigger : application.triggers()) {
            only.remove(trigger.name());
        }
        Logger logger = settings.logger();
        logger.info("Tests: " + all + " operations and triggers, " + only.size() + " of them in no other code; "
                + counted(tests.authorizations().size(), "request") + " for scopes, "
                + counted(tests.unresolved().size(), "unresolved place")
                + ". None of it counts as a need of the application.");
        int printed = 0;
        for (Map.Entry<String, CodeFacts.Site> entry : only.entrySet()) {
            if (printed == MOST_LINES) {
                logger.info("  and " + (only.size() - MOST_LINES) + " more, see " + FILE);
                break;
            }
            CodeFacts.Site site = entry.getValue();
            logger.info("  only tests use " + entry.getKey() + " (" + site.className() + "." + site.method() + ", "
                    + site.location() + ")");
            printed++;
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
