package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Location;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Decodes the team's limits and accepted findings. */
final class PolicyDecoder {
    private final ProblemCollector problems;
    private final Supplier<List<String>> rules;

    /**
     * Creates a decoder.
     *
     * @param rules supplies the ids of all rules; null when they are unknown, so that no rule id is refused
     */
    PolicyDecoder(ProblemCollector problems, Supplier<List<String>> rules) {
        this.problems = problems;
        this.rules = rules;
    }

    Policy policy(Tree.Mapping map, Location place) {
        MapFields fields = MapFields.of(map, ManifestKeys.POLICY, problems);
        Coverage coverage = fields.choice("coverage", Choice.COVERAGE);
        return new Policy(
                Optional.ofNullable(fields.choice("max-tier", Choice.TIER)),
                Optional.ofNullable(fields.choice("max-consent", Choice.CONSENT)),
                fields.names("forbid").orElse(List.of()),
                coverage == null ? Coverage.IMPLIED : coverage,
                severities(fields.map("severities")),
                fields.flag("require-reason-for-excess"),
                place);
    }

    private Map<String, Severity> severities(Tree.Mapping map) {
        if (map == null) {
            return Map.of();
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Tree.Entry entry : map.entries().values()) {
            Tree.Scalar rule = entry.key();
            if (MapFields.isExtension(rule.text())) {
                continue;
            }
            if (rules != null && !rules.get().contains(rule.text())) {
                problems.add(
                        rule, "unknown rule " + Quotation.of(rule.text()), Spelling.hint(rule.text(), rules.get()));
            }
            Severity severity = severity(entry);
            if (severity != null) {
                severities.put(rule.text(), severity);
            }
        }
        return severities;
    }

    private Severity severity(Tree.Entry entry) {
        if (entry.value() instanceof Tree.Scalar scalar && !scalar.isNull()) {
            Severity severity = Choice.SEVERITY.value(scalar.text());
            return severity == null ? MapFields.choice(severityOf(entry), scalar, Choice.SEVERITY, problems) : severity;
        }
        if (entry.value() instanceof Tree.Scalar) {
            problems.add(entry.key(), severityOf(entry) + " has no value", "give it a value, or remove the key");
        } else {
            String kind = entry.value().kind();
            problems.add(entry.value(), severityOf(entry) + " must be a single value, not " + kind, "");
        }
        return null;
    }

    private static String severityOf(Tree.Entry entry) {
        return "the severity of " + Quotation.of(entry.key().text());
    }

    /** Decodes one suppression; null, with a problem, when it is not a map. */
    Suppression suppression(Tree item) {
        MapFields fields = MapFields.of(item, "a suppression", ManifestKeys.SUPPRESSION, problems);
        if (fields == null) {
            return null;
        }
        Tree.Scalar rule = fields.required("rule", "a suppression");
        Tree.Scalar reason = fields.required("reason", "a suppression");
        Tree.Scalar expires = fields.required("expires", "a suppression");
        if (rule != null) {
            checkRule(rule);
        }
        if (expires != null) {
            checkDate(expires);
        }
        if (reason != null && Suppression.isPlaceholder(reason.text())) {
            problems.add(
                    reason,
                    "'reason' still contains the placeholder text: " + Quotation.of(reason.text()),
                    "write why the team accepts this finding");
        }
        return new Suppression(
                rule == null ? "" : rule.text(),
                provider(fields.scalar("provider")),
                optional(fields.scalar("scope")),
                optional(fields.scalar("feature")),
                reason == null ? "" : reason.text(),
                expires == null ? "" : expires.text(),
                item.location());
    }

    private static Optional<String> optional(Tree.Scalar scalar) {
        return scalar == null ? Optional.empty() : Optional.of(scalar.text());
    }

    private Optional<Provider> provider(Tree.Scalar scalar) {
        if (scalar == null) {
            return Optional.empty();
        }
        Optional<Provider> provider = Provider.named(scalar.text());
        if (provider.isEmpty()) {
            String hint = Spelling.hint(scalar.text(), ManifestKeys.PROVIDERS);
            problems.add(
                    scalar,
                    "unknown provider " + Quotation.of(scalar.text()),
                    hint.isEmpty() ? "known providers: " + String.join(", ", ManifestKeys.PROVIDERS) : hint);
        }
        return provider;
    }

    private void checkRule(Tree.Scalar rule) {
        if (rules == null || rules.get().contains(rule.text())) {
            return;
        }
        for (String id : rules.get()) {
            if (id.startsWith(rule.text() + ".")) {
                return;
            }
        }
        problems.add(
                rule,
                "unknown rule or family of rules " + Quotation.of(rule.text()),
                Spelling.hint(rule.text(), rules.get()));
    }

    private void checkDate(Tree.Scalar expires) {
        String text = expires.text();
        if (!CalendarDay.isWritten(text)) {
            problems.add(
                    expires,
                    "'expires' must be a day written yyyy-MM-dd, not " + Quotation.of(text),
                    "write it like 2027-03-31");
        } else if (!CalendarDay.exists(text)) {
            problems.add(expires, "'expires' is not a calendar day: " + Quotation.of(text), "");
        }
    }
}
