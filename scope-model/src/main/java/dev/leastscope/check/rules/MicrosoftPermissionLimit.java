package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports an app registration with more permissions than Entra allows: of one API, in total, or of too many APIs. */
final class MicrosoftPermissionLimit extends AbstractRule {
    private static final int OF_A_RESOURCE = 30;
    private static final int IN_ALL_FOR_PERSONAL = 200;
    private static final int IN_ALL = 400;
    private static final int RESOURCES = 50;
    private static final int GUID_LENGTH = 36;
    private static final String GRAPH_ID = "00000003-0000-0000-c000-000000000000";

    MicrosoftPermissionLimit() {
        super(
                "microsoft.permission-limit",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "An app registration lists more permissions than Entra allows; the limit is lower where personal accounts sign in.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Connector connector : examination.integration().connectors()) {
            if (connector.provider() == Provider.MICROSOFT) {
                for (ProviderApp app : connector.providerApps()) {
                    judge(app, examination, findings);
                }
            }
        }
        return findings;
    }

    private void judge(ProviderApp app, Examination examination, List<Finding> findings) {
        if (app.scopes().isEmpty()) {
            return;
        }
        boolean isForPersonal = app.users().isPresent()
                && (app.users().get() == Users.PERSONAL || app.users().get() == Users.BOTH);
        Map<String, Integer> counts = counts(app, examination);
        int all = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            all += count.getValue();
            if (isForPersonal && count.getValue() > OF_A_RESOURCE) {
                findings.add(finding(app, examination, count.getKey())
                        .message("This app registration lists " + count.getValue() + " permissions of " + count.getKey()
                                + ". Where personal accounts may sign in, Entra allows " + OF_A_RESOURCE
                                + " of one API.")
                        .build());
            }
        }
        int limit = isForPersonal ? IN_ALL_FOR_PERSONAL : IN_ALL;
        if (all > limit) {
            findings.add(finding(app, examination, "all APIs")
                    .message("This app registration lists " + all + " permissions. "
                            + (isForPersonal ? "Where personal accounts may sign in, Entra allows " : "Entra allows ")
                            + limit + " in all.")
                    .build());
        }
        if (counts.size() > RESOURCES) {
            findings.add(finding(app, examination, "number of APIs")
                    .message("This app registration lists permissions of " + counts.size() + " APIs. Entra allows "
                            + RESOURCES + ".")
                    .build());
        }
    }

    /** @param of what exceeds its limit; it distinguishes the findings of a registration */
    private FindingBuilder finding(ProviderApp app, Examination examination, String of) {
        return examination
                .finding(this)
                .provider(Provider.MICROSOFT)
                .layer(Layer.PROVIDER_APP, app.name())
                .at(app.scopesLocation())
                .feature(of)
                .fix("Remove the permissions that no request asks for, or register an app of its own for work"
                        + " and school accounts.")
                .source("https://learn.microsoft.com/en-us/entra/identity-platform/supported-accounts-validation");
    }

    /** The number of permissions of each resource, delegated ones and application permissions. */
    private static Map<String, Integer> counts(ProviderApp app, Examination examination) {
        Map<String, Integer> counts = new TreeMap<>();
        count(app.scopes().get(), examination, counts);
        count(app.applicationPermissions(), examination, counts);
        return counts;
    }

    private static void count(List<Named> names, Examination examination, Map<String, Integer> counts) {
        EnabledScopes enabled = EnabledScopes.of(names, Provider.MICROSOFT, examination.catalog());
        for (String name : enabled.byName().keySet()) {
            counts.merge(resource(name, examination), 1, Integer::sum);
        }
    }

    /**
     * The resource of a permission. An unknown permission is written as the id of its resource and its own id; any other name
     * belongs to Graph.
     */
    private static String resource(String name, Examination examination) {
        Optional<Scope> scope =
                examination.catalog().scopes(Vocabulary.MICROSOFT).named(name);
        if (scope.isPresent() && scope.get().permission().isPresent()) {
            return scope.get().permission().get().resource();
        }
        int slash = name.indexOf('/');
        boolean isId = slash == GUID_LENGTH && !name.startsWith(GRAPH_ID);
        return isId ? name.substring(0, slash) : "Microsoft Graph";
    }
}
