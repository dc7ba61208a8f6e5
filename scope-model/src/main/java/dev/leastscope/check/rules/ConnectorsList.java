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

/** How the connector's own list would meet what an auth request with a list of its own is used for. */
final class ConnectorsList {
    private final Request request;
    private final Examination examination;
    private List<Need> needs;

    ConnectorsList(Request request, Examination examination) {
        this.request = request;
        this.examination = examination;
    }

    /** Whether it meets a need that the auth request's list does not. */
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

    /** Asks the resolver about the same integration with this connector alone, used for what the auth request is used for. */
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
