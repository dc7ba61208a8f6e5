package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Evidence;
import dev.leastscope.report.SafeText;
import dev.leastscope.report.Why;
import dev.leastscope.resolve.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Why one scope is needed, down to the line that needs it.
 *
 * @param name of the scope, short
 * @param full as it is asked for
 * @param chip its tier or consent
 * @param allows what it allows
 * @param features that ask for it
 * @param operations that they call
 * @param evidence where the project says or shows so
 * @param source where it is printed
 * @param basis how sure that is
 * @param checked when it was last read there
 * @param note what a reader should know of the source; may be empty
 * @param refused alternatives and why they lost
 */
record ProofView(
        String name,
        String full,
        Chip chip,
        String allows,
        List<String> features,
        List<String> operations,
        List<Line> evidence,
        Link source,
        String basis,
        String checked,
        String note,
        List<Line> refused) {
    /**
     * A line with a lighter second part.
     *
     * @param text the first part
     * @param more the second
     */
    record Line(String text, String more) {}

    static ProofView of(Why why, String asOf) {
        Source source = why.source();
        return new ProofView(
                SafeText.visible(why.scope().shortName()),
                SafeText.visible(why.scope().name()),
                Chip.of(why.scope(), asOf),
                SafeText.visible(why.scope().allows()),
                SafeText.allVisible(why.features()),
                SafeText.allVisible(why.operations()),
                evidence(why.evidence()),
                Link.of(source.url()),
                source.basis().id(),
                SafeText.visible(source.checked()),
                SafeText.visible(source.note()),
                refused(why.refused()));
    }

    private static List<Line> evidence(List<Evidence> evidence) {
        List<Line> lines = new ArrayList<>();
        for (Evidence place : evidence) {
            String what = place.what().isEmpty() ? place.kind().id() : SafeText.visible(place.what());
            lines.add(new Line(SafeText.visible(place.location().toString()), what));
        }
        return List.copyOf(lines);
    }

    private static List<Line> refused(List<Reason.Refusal> refused) {
        List<Line> lines = new ArrayList<>();
        for (Reason.Refusal refusal : refused) {
            List<String> names = new ArrayList<>();
            for (Scope scope : refusal.scopes()) {
                names.add(SafeText.visible(scope.shortName()));
            }
            lines.add(new Line(String.join(" + ", names), refusal.step() + ": " + SafeText.visible(refusal.why())));
        }
        return List.copyOf(lines);
    }
}
