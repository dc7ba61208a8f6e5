package dev.leastscope.check.rules;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.UnknownName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports a requested scope that nothing needs. */
final class ScopeExcess extends RequestRule {
    private static final int FEATURES_NAMED = 3;

    ScopeExcess() {
        super(
                "scope.excess",
                Severity.WARNING,
                Category.EXCESS,
                Precedence.EXCESS,
                "The list asks for a scope that nothing needs.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    /** A scope that one auth request lacks can be unneeded in another one with the same list. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    public boolean isAboutExcess() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted()) {
            return;
        }
        for (Judgement judgement : RequestedList.judged(resolution, Judgement.Verdict.EXCESS)) {
            if (ParsedFromMail.isOnlyMail(judgement.scope(), resolution)) {
                continue;
            }
            if (!resolution.request().takesConnectorsList()) {
                findings.add(finding(judgement, resolution, examination));
            } else if (!SharedList.isJudgedThere(judgement, resolution, examination)) {
                findings.add(SharedList.finding(this, judgement, List.of(), resolution, examination));
            }
        }
    }

    private Finding finding(Judgement judgement, Resolution resolution, Examination examination) {
        Scope scope = judgement.scope();
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(judgement.requested().written().location())
                .scope(scope.name())
                .source(SourcePages.tables(resolution.request().api()));
        for (Scope missing : resolution.missing()) {
            if (missing.covers(scope)) {
                return finding.message(MessageWords.quoted(scope.shortName()) + " is not needed beside "
                                + MessageWords.quoted(missing.shortName())
                                + ", which this list lacks and which includes it.")
                        .fix("Replace it by " + MessageWords.toWrite(missing) + ".")
                        .remedy(Remedies.replace(judgement.requested(), resolution, List.of(missing)))
                        .build();
            }
        }
        if (!resolution.unknown().isEmpty()) {
            List<String> names = new ArrayList<>();
            for (UnknownName name : resolution.unknown()) {
                names.add(name.written().text());
            }
            String unknown = MessageWords.all(names);
            return finding.message(MessageWords.quoted(scope.shortName())
                            + " is asked for, and no known feature or trigger needs it. But " + unknown
                            + (names.size() == 1 ? " is" : " are") + " unknown and could need it.")
                    .fix("Correct " + unknown + " first. Then remove the scope if nothing needs it.")
                    .build();
        }
        ScanGaps gaps = ScanGaps.of(examination);
        if (!gaps.isEmpty()) {
            return finding.message(
                            MessageWords.quoted(scope.shortName()) + " is not needed by anything that is known. But "
                                    + gaps.clause() + ", so it may be needed there.")
                    .fix(
                            "Resolve this first, or declare what the code does. Then remove the scope if nothing needs it.")
                    .build();
        }
        Set<String> printed = printedWith(scope, resolution);
        if (!printed.isEmpty()) {
            return finding.severity(Severity.NOTE)
                    .message(MessageWords.quoted(scope.shortName()) + " is in the list that Nylas documents for "
                            + MessageWords.all(printed) + ", but a shorter list is enough there.")
                    .fix("Remove it from the list.")
                    .remedy(Remedies.remove(judgement.requested(), resolution, true))
                    .build();
        }
        Set<String> met = met(scope, resolution);
        List<String> users = features(scope, resolution.request(), examination.catalog(), met);
        return finding.message(MessageWords.quoted(scope.shortName())
                        + (met.isEmpty()
                                ? " is asked for, but no feature or trigger declared for this request needs it."
                                : " is not needed: other needed scopes already allow " + MessageWords.all(met)
                                        + ", too."))
                .fix("Remove it from the list"
                        + (users.isEmpty()
                                ? "."
                                : ", or declare the feature that uses it, such as " + MessageWords.any(users) + "."))
                .remedy(Remedies.remove(judgement.requested(), resolution, true))
                .build();
    }

    /**
     * The declared features for which Nylas documents a longer list that contains this scope and is completely in the request.
     */
    private static Set<String> printedWith(Scope scope, Resolution resolution) {
        Set<String> names = new LinkedHashSet<>();
        for (Need need : resolution.needs()) {
            for (Option option : need.requirement().options()) {
                if (option.scopes().size() > 1
                        && option.source().basis() == Basis.DOCUMENTED
                        && option.scopes().contains(scope)
                        && isRequested(option.scopes(), resolution)) {
                    for (Named name : need.neededBy()) {
                        names.add(name.text());
                    }
                }
            }
        }
        return names;
    }

    private static boolean isRequested(List<Scope> scopes, Resolution resolution) {
        for (Scope scope : scopes) {
            boolean isThere = scope.isIdentity();
            for (Judgement judgement : resolution.judgements()) {
                isThere |= judgement.scope().equals(scope);
            }
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    /** The declared features that this scope would serve and that other scopes already serve. */
    private static Set<String> met(Scope scope, Resolution resolution) {
        Set<String> names = new LinkedHashSet<>();
        for (Need need : resolution.needs()) {
            for (Option option : need.requirement().options()) {
                if (option.scopes().contains(scope)) {
                    for (Named name : need.neededBy()) {
                        names.add(name.text());
                    }
                }
            }
        }
        return names;
    }

    /** Some undeclared features that this scope alone would serve. */
    private static List<String> features(Scope scope, Request request, Catalog catalog, Set<String> declared) {
        List<String> names = new ArrayList<>();
        for (Feature feature : catalog.features(request.api())) {
            if (names.size() < FEATURES_NAMED
                    && !declared.contains(feature.name())
                    && isServed(feature, scope, request, catalog)) {
                names.add(feature.name());
            }
        }
        return names;
    }

    private static boolean isServed(Feature feature, Scope scope, Request request, Catalog catalog) {
        for (Operation operation : feature.operations()) {
            boolean isServed = false;
            for (Option option :
                    catalog.requirement(operation, request.provider()).options()) {
                isServed |= option.isSolid()
                        && option.scopes().size() == 1
                        && option.scopes().get(0) == scope;
            }
            if (!isServed) {
                return false;
            }
        }
        return true;
    }
}
