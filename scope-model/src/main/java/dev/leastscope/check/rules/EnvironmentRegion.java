package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a region, API version, API host or registered callback that does not belong to the others. */
final class EnvironmentRegion extends AbstractRule {
    EnvironmentRegion() {
        super(
                "environment.region",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "Region, API version, API host and callback host do not belong together.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        Integration integration = examination.integration();
        Optional<String> region = integration.region().isPresent()
                ? Optional.of(integration.region().get().text())
                : Optional.empty();
        if (region.isPresent() && NylasHost.of(integration.api(), region.get()).isEmpty()) {
            findings.add(noSuchRegion(examination, integration.region().get()));
            region = Optional.empty();
        }
        if (integration.apiUri().isPresent()) {
            Named uri = integration.apiUri().get();
            Optional<NylasHost> host = NylasHost.in(uri.text());
            if (host.isPresent() && !host.get().serves(integration.api(), region)) {
                findings.add(wrongApiUri(examination, uri, host.get(), region));
            } else if (host.isPresent() && region.isEmpty()) {
                region = Optional.of(host.get().region());
            }
        }
        for (Connector connector : integration.connectors()) {
            for (ProviderApp app : connector.providerApps()) {
                callback(examination, connector, app, region, findings);
            }
        }
        return findings;
    }

    private Finding noSuchRegion(Examination examination, Named region) {
        return examination
                .finding(this)
                .at(region.location())
                .feature("region")
                .message("Nylas API " + examination.integration().api().id() + " has no region "
                        + MessageWords.quoted(region.text()) + ".")
                .fix("Write `region: us` or `region: eu`.")
                .source(SourcePages.TROUBLESHOOTING)
                .build();
    }

    private Finding wrongApiUri(Examination examination, Named uri, NylasHost host, Optional<String> region) {
        Integration integration = examination.integration();
        NylasHost right =
                NylasHost.of(integration.api(), region.orElse(host.region())).orElse(NylasHost.V3_US);
        var finding = examination
                .finding(this)
                .at(uri.location())
                .feature("api-uri")
                .message(MessageWords.quoted(uri.text()) + " serves " + difference(host, integration.api(), region)
                        + ": every call answers 401.")
                .fix("Write `api-uri: " + right.apiUri() + "`.")
                .source(SourcePages.TROUBLESHOOTING);
        integration.region().ifPresent(named -> finding.related(named.location(), "the region"));
        return finding.build();
    }

    /**
     * Checks the callbacks of an app. An app can be registered for several regions; it is wrong only if this region is not
     * among them.
     */
    private void callback(
            Examination examination,
            Connector connector,
            ProviderApp app,
            Optional<String> region,
            List<Finding> findings) {
        if (app.callbackUris().isEmpty()) {
            return;
        }
        ApiVersion api = examination.integration().api();
        Named wrong = null;
        for (Named uri : app.callbackUris().get()) {
            Optional<NylasHost> host = NylasHost.in(uri.text());
            if (host.isPresent() && host.get().serves(api, region)) {
                return;
            }
            wrong = wrong == null && host.isPresent() ? uri : wrong;
        }
        if (wrong != null) {
            NylasHost host = NylasHost.in(wrong.text()).get();
            NylasHost right = NylasHost.of(api, region.orElse(host.region())).orElse(NylasHost.V3_US);
            findings.add(examination
                    .finding(this)
                    .provider(connector.provider())
                    .layer(Layer.PROVIDER_APP, app.name())
                    .at(wrong.location())
                    .feature("callback-uris")
                    .message(MessageWords.quoted(wrong.text()) + " leads to " + difference(host, api, region)
                            + ": users come back to the wrong place.")
                    .fix("Register " + MessageWords.quoted(right.callbackUri())
                            + " at the provider, and write it here.")
                    .source(SourcePages.TROUBLESHOOTING)
                    .build());
        }
    }

    private static String difference(NylasHost host, ApiVersion api, Optional<String> region) {
        return host.api() != api
                ? "Nylas API " + host.api().id() + ", and this integration uses " + api.id()
                : "region " + MessageWords.quoted(host.region()) + ", and this integration is in "
                        + MessageWords.quoted(region.orElse(""));
    }
}
