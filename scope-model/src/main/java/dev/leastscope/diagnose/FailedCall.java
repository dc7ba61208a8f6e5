package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.ErrorCause;
import dev.leastscope.catalog.KnownError;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which call failed, where the error or the text around it tells.
 *
 * @param operations the calls that can be meant
 * @param needs what they need at each provider that can be meant
 */
record FailedCall(List<Operation> operations, List<CallNeed> needs) {
    private static final List<Provider> WITH_SCOPES =
            List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.EWS);
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String PATH = "/v3/";
    private static final String PATH_ENDS = " \t\n?#\"'`<>()[]{},;";
    /** A host and a log's own words stand between the method and its path. */
    private static final int METHOD_DISTANCE = 200;

    private static final int MOST_PATHS = 50;

    static FailedCall of(KnownError error, PastedText text, Catalog catalog) {
        List<Operation> operations = new ArrayList<>();
        for (String id : error.operations()) {
            catalog.operation(ApiVersion.V3, id).ifPresent(operations::add);
        }
        if (operations.isEmpty() && isAboutScopes(error)) {
            named(text.text(), catalog).ifPresent(operations::add);
        }
        return new FailedCall(List.copyOf(operations), needs(operations, error, catalog));
    }

    /** Where scopes are the last thing to think of, a call tells nothing. */
    private static boolean isAboutScopes(KnownError error) {
        ErrorCause likeliest = error.causes().get(0);
        return likeliest.rules().contains("scope.missing");
    }

    private static List<CallNeed> needs(List<Operation> operations, KnownError error, Catalog catalog) {
        List<CallNeed> needs = new ArrayList<>();
        for (Operation operation : operations) {
            for (Provider provider : error.providers().isEmpty() ? WITH_SCOPES : error.providers()) {
                Requirement requirement = catalog.requirement(operation, provider);
                if (requirement.state() == Requirement.State.SCOPES) {
                    needs.add(new CallNeed(operation, provider, requirement.options()));
                }
            }
        }
        return List.copyOf(needs);
    }

    /** The first call whose method and path stand in the text. */
    private static Optional<Operation> named(String text, Catalog catalog) {
        int tried = 0;
        for (int at = text.indexOf(PATH); at >= 0 && tried++ < MOST_PATHS; at = text.indexOf(PATH, at + 1)) {
            int end = at;
            while (end < text.length() && PATH_ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String method = methodBefore(text.substring(Math.max(0, at - METHOD_DISTANCE), at));
            Optional<Operation> found = operation(method, text.substring(at, end), catalog);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String methodBefore(String text) {
        int end = text.length();
        while (end > 0) {
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (METHODS.contains(text.substring(start, end))) {
                return text.substring(start, end);
            }
            end = start == end ? end - 1 : start;
        }
        return "";
    }

    /** The operation that a method and a path with real ids mean; the one with the fewest ids. */
    private static Optional<Operation> operation(String method, String path, Catalog catalog) {
        Operation best = null;
        int most = -1;
        for (Operation operation : catalog.operations(ApiVersion.V3)) {
            if (!operation.isTrigger() && operation.variant().isEmpty()) {
                int same = sameParts(operation.id(), method + ' ' + path);
                if (same > most) {
                    most = same;
                    best = operation;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many parts are the same, ids left out; -1 when the paths differ. */
    private static int sameParts(String id, String call) {
        String[] parts = id.split("/", -1);
        String[] given = call.split("/", -1);
        if (parts.length != given.length) {
            return -1;
        }
        int same = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals(given[i])) {
                same++;
            } else if (!parts[i].startsWith("{") || given[i].isEmpty()) {
                return -1;
            }
        }
        return same;
    }
}
