package dev.leastscope.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs one test class in a JVM of its own, whose working folder is that of a project, and prints how its tests end. */
final class PageRun {
    private PageRun() {}

    /**
     * Runs the class and prints its failures and counts.
     *
     * @param arguments the name of the class
     */
    public static void main(String[] arguments) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(arguments[0]))
                .execute();
        results.allEvents()
                .failed()
                .list()
                .forEach(event -> System.out.println(event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage()));
        System.out.println("succeeded: " + results.testEvents().succeeded().count() + ", failed: "
                + results.allEvents().failed().count());
    }
}
