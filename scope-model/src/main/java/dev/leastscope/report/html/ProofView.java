package dev.leastscope.report.html;

import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Evidence;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.report.Why;
import dev.leastscope.text.SafeText;
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
     * @param href the address of the first part; empty when it is no link
     */
    record Line(String text, String more, String href) {
        Line(String text, String more) {
            this(text, more, "");
        }
    }

    static ProofView of(Why why, String asOf, ReportSettings settings) {
        Source source = why.source();
        return new ProofView(
                SafeText.visible(why.scope().shortName()),
                SafeText.visible(why.scope().name()),
                Chip.of(why.scope(), asOf),
                SafeText.visible(why.scope().allows()),
                SafeText.allVisible(why.features()),
                operations(why.operations()),
                evidence(why.evidence(), settings),
                Link.of(source.url()),
                source.basis().id(),
                SafeText.visible(source.checked()),
                SafeText.visible(source.note()),
                refused(why.refused()));
    }

    private static List<Line> evidence(List<Evidence> evidence, ReportSettings settings) {
        List<Line> lines = new ArrayList<>();
        for (Evidence place : evidence) {
            String what = place.what().isEmpty() ? place.kind().id() : SafeText.visible(place.what());
            lines.add(new Line(
                    SafeText.visible(place.location().toString()), what, settings.sourceLink(place.location())));
        }
        return List.copyOf(lines);
    }

    private static List<String> operations(List<String> ids) {
        List<String> words = new ArrayList<>();
        for (String id : ids) {
            words.add(operation(id));
        }
        return List.copyOf(words);
    }

    /** An operation in words: the variant of a call stands behind it. */
    static String operation(String id) {
        String safe = SafeText.visible(id);
        int variant = safe.indexOf('#');
        return variant < 0 ? safe : safe.substring(0, variant) + " (" + safe.substring(variant + 1) + ")";
    }

    private static List<Line> refused(List<Why.Alternative> refused) {
        List<Line> lines = new ArrayList<>();
        for (Why.Alternative alternative : refused) {
            lines.add(new Line(SafeText.visible(alternative.title()), SafeText.visible(alternative.reason())));
        }
        return List.copyOf(lines);
    }
}
