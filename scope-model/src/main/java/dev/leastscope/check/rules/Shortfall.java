package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The needs that a list does not meet, each with the one rule that tells it: several rules know a special reason why a
 * need is unmet, and the plain scope.missing must be silent about what they tell.
 */
final class Shortfall {
    /** Who tells an unmet need. The first that applies. */
    enum Teller {
        /** scope.none-requested: nothing is asked for at all. */
        NONE_REQUESTED,
        /** google.service-account: no service account can have what it takes. */
        SERVICE_ACCOUNT,
        /** microsoft.send-without-readwrite: Mail.Send is there, Mail.ReadWrite is not. */
        SEND_WITHOUT_READWRITE,
        /** layer.request-replaces: the connector's list meets it, the auth request's does not. */
        REQUEST_REPLACES,
        /** ews.free-busy: only calendar.free_busy is not there. */
        FREE_BUSY,
        /** imap.calendar-contacts: only a scope for email is not there. */
        CALENDAR_CONTACTS,
        /** scope.missing. */
        MISSING
    }

    static final String MAIL_SEND = "https://graph.microsoft.com/Mail.Send";
    static final String MAIL_SEND_SHARED = "https://graph.microsoft.com/Mail.Send.Shared";
    private static final String MAIL_READ_WRITE = "https://graph.microsoft.com/Mail.ReadWrite";
    private static final String MAIL_READ_WRITE_SHARED = "https://graph.microsoft.com/Mail.ReadWrite.Shared";

    private final Examination examination;
    private final Resolution resolution;
    private final List<Need> needs = new ArrayList<>();
    private final List<Teller> tellers = new ArrayList<>();
    private List<Need> connectorNeeds;

    private Shortfall(Resolution resolution, Examination examination) {
        this.resolution = resolution;
        this.examination = examination;
    }

    /** The shortfall of a request's list. */
    static Shortfall of(Resolution resolution, Examination examination) {
        Shortfall shortfall = new Shortfall(resolution, examination);
        for (Need need : resolution.needs()) {
            if (need.cover() == Need.Cover.UNMET || need.cover() == Need.Cover.DEGRADED) {
                shortfall.needs.add(need);
                shortfall.tellers.add(shortfall.teller(need));
            }
        }
        return shortfall;
    }

    /** The unmet needs that one rule tells, in their order. */
    List<Need> toldBy(Teller teller) {
        List<Need> told = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if (tellers.get(i) == teller) {
                told.add(needs.get(i));
            }
        }
        return told;
    }

    /** What must be added to the list for a need: the part of {@code missing} that it takes. */
    List<Scope> additions(Need need) {
        List<Scope> fewest = null;
        for (Option option : need.requirement().options()) {
            if (option.isSolid()) {
                List<Scope> additions = additions(option);
                if (additions != null && (fewest == null || additions.size() < fewest.size())) {
                    fewest = additions;
                }
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    /** What the rules before scope.missing already ask to be added. */
    List<Scope> alreadyAskedFor() {
        List<Scope> asked = new ArrayList<>();
        addAdditions(toldBy(Teller.SEND_WITHOUT_READWRITE), asked);
        addAdditions(toldBy(Teller.CALENDAR_CONTACTS), asked);
        return asked;
    }

    private void addAdditions(List<Need> told, List<Scope> asked) {
        for (Need need : told) {
            for (Scope scope : additions(need)) {
                if (!asked.contains(scope)) {
                    asked.add(scope);
                }
            }
        }
    }

    private Teller teller(Need need) {
        Request request = resolution.request();
        if (resolution.told() && resolution.requested().isEmpty()) {
            return Teller.NONE_REQUESTED;
        }
        if (request.api() == ApiVersion.V2) {
            return v2Teller(need, request);
        }
        if (isSendWithoutReadWrite(need, request)) {
            return Teller.SEND_WITHOUT_READWRITE;
        }
        return isMetByConnector(need) ? Teller.REQUEST_REPLACES : Teller.MISSING;
    }

    private Teller v2Teller(Need need, Request request) {
        if (ServiceAccounts.areLimited(request) && !ServiceAccounts.canMeet(need)) {
            return Teller.SERVICE_ACCOUNT;
        }
        if (isMetByConnector(need)) {
            return Teller.REQUEST_REPLACES;
        }
        List<Scope> additions = additions(need);
        if ((request.provider() == Provider.EWS || request.provider() == Provider.MICROSOFT)
                && onlyBeginningWith("calendar.free_busy", additions)) {
            return Teller.FREE_BUSY;
        }
        if (ParsedFromMail.isWithoutMail(resolution) && onlyBeginningWith("email", additions)) {
            return Teller.CALENDAR_CONTACTS;
        }
        return Teller.MISSING;
    }

    private boolean isSendWithoutReadWrite(Need need, Request request) {
        if (request.provider() != Provider.MICROSOFT
                || request.auth() == Auth.SERVICE_ACCOUNT
                || !(RequestedList.holds(resolution, MAIL_SEND) || RequestedList.holds(resolution, MAIL_SEND_SHARED))) {
            return false;
        }
        for (Option option : need.requirement().options()) {
            if (option.effect() == Option.Effect.FULL
                    && !(names(option, MAIL_SEND, MAIL_SEND_SHARED)
                            && names(option, MAIL_READ_WRITE, MAIL_READ_WRITE_SHARED))) {
                return false;
            }
        }
        return need.takesScopes();
    }

    private static boolean names(Option option, String one, String other) {
        for (Scope scope : option.scopes()) {
            if (scope.name().equals(one) || scope.name().equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyBeginningWith(String prefix, List<Scope> scopes) {
        for (Scope scope : scopes) {
            if (!scope.name().startsWith(prefix)) {
                return false;
            }
        }
        return !scopes.isEmpty();
    }

    /** Asks the resolver how the connector's own list would meet what this auth request is used for. */
    private boolean isMetByConnector(Need need) {
        Request request = resolution.request();
        Optional<AuthRequest> authRequest = request.authRequest();
        if (authRequest.isEmpty()
                || authRequest.get().scopes().isEmpty()
                || request.connector().scopes().isEmpty()) {
            return false;
        }
        if (connectorNeeds == null) {
            connectorNeeds = needsByConnector(request);
        }
        for (Need other : connectorNeeds) {
            if (other.operation().equals(need.operation())) {
                return isMet(other) && !isMet(need);
            }
        }
        return false;
    }

    private List<Need> needsByConnector(Request request) {
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
        for (Resolution other : examination.resolver().resolve(one)) {
            met.addAll(other.needs());
        }
        return met;
    }

    private static boolean isMet(Need need) {
        return switch (need.cover()) {
            case MET, MET_BY_HIERARCHY, MET_BY_ASSUMPTION -> true;
            default -> false;
        };
    }

    private List<Scope> additions(Option option) {
        List<Scope> additions = new ArrayList<>();
        for (Scope scope : option.scopes()) {
            if (scope.isIdentity() || isRequested(scope)) {
                continue;
            }
            Scope addition = additionFor(scope);
            if (addition == null) {
                return null;
            }
            if (!additions.contains(addition)) {
                additions.add(addition);
            }
        }
        return additions;
    }

    private boolean isRequested(Scope scope) {
        for (Judgement judgement : resolution.judgements()) {
            if (covers(judgement.scope(), scope)) {
                return true;
            }
        }
        return false;
    }

    private Scope additionFor(Scope scope) {
        for (Scope addition : resolution.missing()) {
            if (covers(addition, scope)) {
                return addition;
            }
        }
        return null;
    }

    private boolean covers(Scope wider, Scope narrower) {
        return wider == narrower || (resolution.coverage() == Coverage.IMPLIED && wider.covers(narrower));
    }
}
