package dev.leastscope.check.rules;

import dev.leastscope.check.Examination;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes whether the connector's list would meet the needs of an auth request that has a list of its own. */
final class ConnectorsList {
    private final Request request;
    private final Examination examination;
    private List<Need> needs;

    ConnectorsList(Request request, Examination examination) {
        this.request = request;
        this.examination = examination;
    }

    /** Whether the connector's list meets a need better than the auth request's list. */
    boolean meetsBetter(Need need) {
        if (request.authRequest().isEmpty()
                || request.authRequest().get().scopes().isEmpty()
                || request.connector().scopes().isEmpty()) {
            return false;
        }
        if (needs == null) {
            needs = ask();
        }
        for (Need other : needs) {
            if (other.operation().equals(need.operation())) {
                return isMet(other) && !isMet(need);
            }
        }
        return false;
    }

    /** The needs of the connector's list for the features of the auth request, resolved for this connector alone. */
    private List<Need> ask() {
        Connector own = request.connector();
        Connector alone = new Connector(
                own.provider(),
                own.writtenAs(),
                own.auth(),
                own.scopes(),
                own.hosts(),
                Optional.of(request.features()),
                Optional.of(request.triggers()),
                own.providerApps(),
                List.of(),
                own.location(),
                own.scopesLocation());
        Integration all = examination.integration();
        Integration one = new Integration(
                all.api(),
                all.name(),
                all.region(),
                all.apiUri(),
                all.callbackUris(),
                all.features(),
                all.triggers(),
                List.of(alone),
                all.policy(),
                List.of(),
                List.of(),
                all.location(),
                all.apiLocation());
        List<Need> met = new ArrayList<>();
        for (Resolution resolution : examination.resolver().resolve(one)) {
            met.addAll(resolution.needs());
        }
        return met;
    }

    private static boolean isMet(Need need) {
        return switch (need.cover()) {
            case MET, MET_BY_HIERARCHY, MET_BY_ASSUMPTION -> true;
            default -> false;
        };
    }
}
