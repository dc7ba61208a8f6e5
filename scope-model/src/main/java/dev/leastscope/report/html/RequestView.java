package dev.leastscope.report.html;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.Summary;
import dev.leastscope.report.Why;
import dev.leastscope.resolve.Cost;
import dev.leastscope.resolve.Saving;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request on the page.
 *
 * @param index unique on the page, from 0
 * @param provider its title
 * @param list connector or auth request, in words
 * @param headline the requested and the needed scopes, in words
 * @param before tier or consent of the requested scopes
 * @param after tier or consent of the least set
 * @param lines scope by scope
 * @param bars the bar of the requested scopes above the bar of the needed scopes
 * @param flow the diagram
 * @param proofs why each scope is needed
 * @param savings what would be saved without each feature
 * @param least the least set and the identity scopes that the list itself must request, one in each line, to copy
 * @param documented the least set when only Nylas' documentation counts; empty when it is the same
 * @param providerScopes v2: the scopes that the provider app must enable; otherwise empty
 * @param notes notes about the least set; usually empty
 * @param isOpen whether the diagram is shown at first
 */
record RequestView(
        int index,
        String provider,
        String list,
        String headline,
        Chip before,
        Chip after,
        List<ScopeLine> lines,
        List<Bar> bars,
        Flow flow,
        List<ProofView> proofs,
        List<SavingView> savings,
        String least,
        List<String> documented,
        List<String> providerScopes,
        List<String> notes,
        boolean isOpen) {
    private static final int OPEN_PICTURES = 3;

    static RequestView of(Report report, int index) {
        RequestReport request = report.requests().get(index);
        String asOf = report.asOf();
        Chip before = request.requested().isEmpty() ? Chip.NONE : Chip.of(request.burden());
        Chip after = Chip.of(request.leastBurden());
        List<ScopeLine> lines = ScopeLine.of(request, asOf);
        List<SavingView> savings = new ArrayList<>();
        for (Saving saving : request.savings()) {
            savings.add(SavingView.of(saving, request.provider()));
        }
        return new RequestView(
                index,
                request.provider().title(),
                request.name().isEmpty()
                        ? "connector"
                        : "auth request " + SafeText.visible(request.name().get()),
                headline(request),
                before,
                after,
                lines,
                bars(request, before, after),
                FlowLayout.of(request, asOf),
                proofs(report, request),
                List.copyOf(savings),
                least(request),
                request.leastDocumented().equals(request.leastWithCode())
                        ? List.of()
                        : ScopeLine.shortNames(request.leastDocumented()),
                names(request.providerScopes().orElse(List.of())),
                report.leastSetNotes(request),
                index < OPEN_PICTURES);
    }

    /** The heading of the column with the chips of its scopes. */
    String burdenTitle() {
        for (ScopeLine line : lines) {
            if (line.chip().isPresent()) {
                return provider.equals(Provider.GOOGLE.title()) ? "Tier" : "Consent";
            }
        }
        return "";
    }

    /** Features that save nothing when only they are dropped, because other features need the same scopes. */
    List<String> shared() {
        Set<String> shared = new LinkedHashSet<>();
        for (ProofView proof : proofs) {
            shared.addAll(proof.features());
        }
        for (SavingView saving : savings) {
            shared.remove(saving.feature());
        }
        return List.copyOf(shared);
    }

    /** The numbers of requested and needed scopes, then the counts that every format uses. */
    private static String headline(RequestReport request) {
        String needs = request.isLeastUnknown() ? "needs unknown: no feature is known" : "needs " + request.needed();
        if (request.requested().isPresent()) {
            int asked = request.requested().get().size();
            String defaults = request.resolution().defaulted() ? ", the defaults" : "";
            String counts = request.comparison().counts();
            needs += request.reliedOn() ? "" : ", used by no declared auth request";
            return "requests " + Summary.counted(asked, "scope") + defaults + ", " + needs
                    + (counts.isEmpty() ? "" : ": " + counts);
        }
        return request.takesScopes() ? needs + "; what it requests is set elsewhere" : "takes no scopes";
    }

    private static List<Bar> bars(RequestReport request, Chip before, Chip after) {
        Cost asked = request.resolution().requestedCost();
        Cost least = request.resolution().includingCode().leastCost();
        int longest = Math.max(Bar.length(asked), Bar.length(least));
        if (longest == 0) {
            return List.of();
        }
        Bar leastBar = Bar.of("least set", after, least, longest);
        return request.requested().isEmpty()
                ? List.of(leastBar)
                : List.of(Bar.of("requested", before, asked, longest), leastBar);
    }

    private static String least(RequestReport request) {
        List<String> names = new ArrayList<>(names(request.leastWithCode()));
        names.addAll(names(request.identityToAsk()));
        return String.join("\n", names);
    }

    private static List<ProofView> proofs(Report report, RequestReport request) {
        List<ProofView> proofs = new ArrayList<>();
        for (Why why : request.why()) {
            proofs.add(ProofView.of(why, report.asOf(), report.settings()));
        }
        return List.copyOf(proofs);
    }

    private static List<String> names(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(SafeText.visible(scope.name()));
        }
        return List.copyOf(names);
    }
}
