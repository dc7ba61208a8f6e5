package dev.leastscope.report.html;

import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Evidence;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.report.Why;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * The proof that one scope is needed, down to the line that needs it.
 *
 * @param name its short name
 * @param full its name as requested
 * @param chip its tier or consent
 * @param allows what it allows
 * @param features the features that need it
 * @param operations the operations of these features
 * @param evidence the places in the project that show the need
 * @param source the source of the fact
 * @param basis how certain the source is
 * @param checked the day on which the source was last read
 * @param note a note about the source; may be empty
 * @param refused alternatives and why they were not chosen
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
     * @param more the second part
     * @param href the address of the first part; empty when it is not a link
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

    /** An operation in words, with its variant in brackets. */
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
