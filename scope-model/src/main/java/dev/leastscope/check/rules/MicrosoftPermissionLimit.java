package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
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

/** An app registration that lets personal accounts in lists more permissions than Entra takes. */
final class MicrosoftPermissionLimit extends AbstractRule {
    private static final int OF_A_RESOURCE = 30;
    private static final int GUID_LENGTH = 36;
    private static final String GRAPH_ID = "00000003-0000-0000-c000-000000000000";

    MicrosoftPermissionLimit() {
        super(
                "microsoft.permission-limit",
                Severity.WARNING,
                Category.BREAKS,
                "An app registration for personal accounts lists more permissions of one API than Entra takes.");
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
        boolean isForPersonal = app.users().isPresent()
                && (app.users().get() == Users.PERSONAL || app.users().get() == Users.BOTH);
        if (app.scopes().isEmpty() || !isForPersonal) {
            return;
        }
        for (Map.Entry<String, Integer> count : counts(app, examination).entrySet()) {
            if (count.getValue() > OF_A_RESOURCE) {
                findings.add(examination
                        .finding(this)
                        .provider(Provider.MICROSOFT)
                        .layer(Layer.PROVIDER_APP, app.name())
                        .at(app.scopesLocation())
                        .feature(count.getKey())
                        .message("This app registration lists " + count.getValue() + " permissions of " + count.getKey()
                                + ". Where personal accounts may sign in, Entra takes " + OF_A_RESOURCE
                                + " of one API.")
                        .fix("Remove the permissions that no request asks for, or register an app of its own for work"
                                + " and school accounts.")
                        .source(
                                "https://learn.microsoft.com/en-us/entra/identity-platform/supported-accounts-validation")
                        .build());
            }
        }
    }

    /** How many permissions of each resource, those of users and of the application itself. */
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

    /** A permission that the tables do not know stands as its resource's id and its own; any other name is Graph's. */
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
