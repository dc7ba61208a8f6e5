package dev.leastscope.check;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notes to print beside a least set. A least set is the smallest set that meets every declared need. The notes say where
 * such a set does not work well, or where a need can be larger than declared.
 *
 * @since 0.1.0
 */
public final class LeastSetNotes {
    private static final String SEND = "email.send";
    private static final String PRIMARY = "primary";

    private LeastSetNotes() {}

    /**
     * The notes for a request; usually empty.
     *
     * @param resolution the resolution of the request
     * @param catalog the tables of the resolution
     * @param codeRead whether compiled code was read, which shows the calendar ids that the application uses
     */
    public static List<String> of(Resolution resolution, Catalog catalog, boolean codeRead) {
        List<String> notes = new ArrayList<>();
        Provider provider = resolution.request().provider();
        Optional<String> warning = warning(resolution);
        if (warning.isPresent()) {
            notes.add(warning.get());
        }
        if (!codeRead
                && provider == Provider.ICLOUD
                && !withoutPrimary(resolution, catalog).isEmpty()) {
            notes.add("iCloud has no calendar `primary`: events are served there with the id of a calendar only.");
        }
        if (!codeRead && provider == Provider.GOOGLE) {
            primary(resolution, catalog, notes);
        }
        return List.copyOf(notes);
    }

    /** The warning when a rule reports the least set as broken, so that no such set is recommended without it. */
    public static Optional<String> warning(Resolution resolution) {
        return resolution.request().api() == ApiVersion.V2 && isSendOnly(resolution.least())
                ? Optional.of(
                        "Warning: " + sendOnly(resolution.request().provider()) + " Ask for `email.read_only` as well.")
                : Optional.empty();
    }

    /** API v2: the consequence of {@code email.send} as the only scope for mail. */
    public static String sendOnly(Provider provider) {
        return "`email.send` is the only scope for mail: "
                + (provider == Provider.GOOGLE
                        ? "at Gmail sent messages may land in wrong threads, and the account"
                                + " stays `initializing` for ever, since Nylas cannot see its folders."
                        : "the account stays `initializing` for ever, since Nylas cannot see its folders.");
    }

    private static boolean isSendOnly(List<Scope> scopes) {
        boolean isThere = false;
        for (Scope scope : scopes) {
            if (scope.name().startsWith("email") && !scope.name().equals(SEND)) {
                return false;
            }
            isThere |= scope.name().equals(SEND);
        }
        return isThere;
    }

    private static void primary(Resolution resolution, Catalog catalog, List<String> notes) {
        for (Operation variant : withoutPrimary(resolution, catalog)) {
            for (Option option : catalog.requirement(
                            variant, resolution.request().provider())
                    .options()) {
                if (option.isSolid()
                        && option.scopes().size() == 1
                        && !isHeld(option.scopes().get(0), resolution)) {
                    notes.add("If the application writes `calendar_id=primary` instead of an id, Google needs `"
                            + option.scopes().get(0).shortName()
                            + "`: declare `events.read-primary` or `events.write-primary`.");
                    return;
                }
            }
        }
    }

    private static boolean isHeld(Scope scope, Resolution resolution) {
        for (Scope least : resolution.least()) {
            if (least.covers(scope)) {
                return true;
            }
        }
        return false;
    }

    /** The undeclared variants with {@code calendar_id=primary} of the declared operations. */
    private static List<Operation> withoutPrimary(Resolution resolution, Catalog catalog) {
        List<Operation> variants = new ArrayList<>();
        for (Operation operation : catalog.operations(resolution.request().api())) {
            if (operation.variantName().equals(PRIMARY)
                    && isNeeded(operation.plain(), resolution)
                    && !isNeeded(operation.id(), resolution)) {
                variants.add(operation);
            }
        }
        return variants;
    }

    private static boolean isNeeded(String id, Resolution resolution) {
        for (Need need : resolution.needs()) {
            if (need.operation().id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
