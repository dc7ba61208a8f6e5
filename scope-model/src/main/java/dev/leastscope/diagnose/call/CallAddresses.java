package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.MethodTable;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.errors.ErrorOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the addresses of Nylas, Google and Microsoft in a text, and the calls of the tables for them. */
final class CallAddresses {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String ENDS = " \t\n?#\"'`<>()[]{},;|\\";
    private static final String OPEN = "<{[";
    private static final String CLOSE = ">}]";
    private static final int LONGEST_PLACEHOLDER = 40;
    /** The most characters between the method and its path. A host and words of the log can be between them. */
    private static final int METHOD_DISTANCE = 200;

    private static final int MOST = 50;
    /** The beginnings of each API's paths. A longer one comes before a shorter one that is part of it. */
    private static final Object[][] STARTS = {
        {"/v3/", ErrorOrigin.NYLAS_V3},
        {"api.nylas.com/", ErrorOrigin.NYLAS_V2},
        {"googleapis.com/", ErrorOrigin.GOOGLE},
        {"/gmail/v1/", ErrorOrigin.GOOGLE},
        {"/calendar/v3/", ErrorOrigin.GOOGLE},
        {"graph.microsoft.com/", ErrorOrigin.MICROSOFT},
        {"/v1.0/", ErrorOrigin.MICROSOFT},
        {"/me/", ErrorOrigin.MICROSOFT},
    };

    private final List<Entry<Operation>> nylas = new ArrayList<>();
    private final List<Entry<Operation>> nylasV2 = new ArrayList<>();
    private final List<Entry<ProviderMethod>> google = new ArrayList<>();
    private final List<Entry<ProviderMethod>> microsoft = new ArrayList<>();

    /** A call of the tables with its path. */
    private record Entry<T>(PathTemplate path, T call) {}

    /** The best of several calls. */
    private record Best<T>(T call, boolean methodAssumed) {}

    CallAddresses(Catalog catalog) {
        operations(catalog, ApiVersion.V3, nylas);
        operations(catalog, ApiVersion.V2, nylasV2);
        for (ProviderMethod method : MethodTable.builtIn().methods()) {
            if (!method.call().isEmpty()) {
                boolean isGoogle = MentionedCall.api(method) == ErrorOrigin.GOOGLE;
                (isGoogle ? google : microsoft).add(new Entry<>(PathTemplate.of(method.call()), method));
            }
        }
    }

    private static void operations(Catalog catalog, ApiVersion api, List<Entry<Operation>> entries) {
        for (Operation operation : catalog.operations(api)) {
            if (!operation.isTrigger() && operation.variant().isEmpty()) {
                entries.add(new Entry<>(PathTemplate.of(operation.id()), operation));
            }
        }
    }

    /** The calls in the order of the text. An address that is not in the tables is included, too. */
    List<MentionedCall> in(String text) {
        List<MentionedCall> calls = new ArrayList<>();
        int from = 0;
        while (calls.size() < MOST) {
            int at = -1;
            Object[] found = null;
            for (Object[] start : STARTS) {
                int next = text.indexOf((String) start[0], from);
                if (next >= 0 && (at < 0 || next < at)) {
                    at = next;
                    found = start;
                }
            }
            if (found == null) {
                return calls;
            }
            int path = at + (((String) found[0]).startsWith("/") ? 0 : ((String) found[0]).length() - 1);
            int end = endOfPath(text, path);
            String method = methodBefore(text.substring(Math.max(from, at - METHOD_DISTANCE), at));
            String behind = text.substring(end, Math.min(text.length(), end + METHOD_DISTANCE));
            call((ErrorOrigin) found[1], method.isEmpty() ? methodBehind(behind) : method, text, path, end)
                    .ifPresent(calls::add);
            from = end;
        }
        return calls;
    }

    /** The end of a path. People often put its ids in brackets: {@code /v3/grants/<id>/threads}. */
    private static int endOfPath(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int open = OPEN.indexOf(text.charAt(end));
            int close = open < 0 ? -1 : text.indexOf(CLOSE.charAt(open), end);
            if (text.startsWith("('", end) && text.indexOf("')", end) > 0) {
                end = text.indexOf("')", end) + 2;
                continue;
            }
            boolean placeholder = close > end
                    && close - end < LONGEST_PLACEHOLDER
                    && "/$".indexOf(text.charAt(end - 1)) >= 0
                    && text.substring(end, close).chars().noneMatch(c -> " /\n\"'".indexOf(c) >= 0);
            if (!placeholder && ENDS.indexOf(text.charAt(end)) >= 0) {
                break;
            }
            end = placeholder ? close + 1 : end + 1;
        }
        return end;
    }

    private Optional<MentionedCall> call(ErrorOrigin api, String method, String text, int start, int end) {
        String path = trimmed(text.substring(start, end));
        return switch (api) {
            case NYLAS_V3 -> nylas(api, best(nylas, method, path), text, start, end);
            case NYLAS_V2 -> nylas(api, best(nylasV2, method, path), text, start, end);
            case GOOGLE -> provider(api, best(google, method, withoutUpload(path)), text, start, end);
            default -> provider(api, best(microsoft, method, ownPath(path)), text, start, end);
        };
    }

    private static Optional<MentionedCall> nylas(
            ErrorOrigin api, Optional<Best<Operation>> best, String text, int start, int end) {
        boolean host =
                text.substring(Math.max(0, start - METHOD_DISTANCE), start).contains("nylas.com");
        return best.isEmpty() && !host
                ? Optional.empty()
                : Optional.of(new MentionedCall(
                        api,
                        best.map(Best::call),
                        Optional.empty(),
                        best.filter(Best::methodAssumed).isPresent(),
                        start,
                        end));
    }

    private static Optional<MentionedCall> provider(
            ErrorOrigin api, Optional<Best<ProviderMethod>> best, String text, int start, int end) {
        String before = text.substring(Math.max(0, start - METHOD_DISTANCE), start);
        boolean host = before.endsWith("googleapis.com") || before.endsWith("graph.microsoft.com");
        boolean signIn = before.endsWith("oauth2.googleapis.com")
                || text.startsWith("/auth/", start)
                || before.endsWith("type.googleapis.com");
        return (best.isEmpty() && !host) || signIn
                ? Optional.empty()
                : Optional.of(new MentionedCall(
                        api,
                        Optional.empty(),
                        best.map(Best::call),
                        best.filter(Best::methodAssumed).isPresent(),
                        start,
                        end));
    }

    /**
     * The path without {@code /upload}. Google's methods that take a file have a second address that begins with it.
     */
    private static String withoutUpload(String path) {
        return path.startsWith("/upload/") ? path.substring("/upload".length()) : path;
    }

    /**
     * The path of a Graph call without its version. The same methods reach the mailbox of another user. An id can be in
     * brackets, as in {@code mailFolders('inbox')}.
     */
    private static String ownPath(String path) {
        String versioned =
                path.startsWith("/v1.0/") || path.startsWith("/beta/") ? path.substring(path.indexOf('/', 1)) : path;
        String own = versioned.replace("('", "/").replace("')", "");
        String[] parts = own.split("/", -1);
        boolean other = parts.length > 3 && parts[1].equalsIgnoreCase("users");
        return other ? "/me" + own.substring(own.indexOf('/', own.indexOf('/', 1) + 1)) : own;
    }

    private static String trimmed(String path) {
        int end = path.length();
        while (end > 1 && ".:/,".indexOf(path.charAt(end - 1)) >= 0) {
            end--;
        }
        return path.substring(0, end);
    }

    /** The call with the most equal parts. Without a method, it is the call that reads, where there is one. */
    private static <T> Optional<Best<T>> best(List<Entry<T>> entries, String method, String path) {
        List<String> parts = PathTemplate.parts(path);
        if (!method.isEmpty()) {
            return best(entries, parts, method).map(entry -> new Best<>(entry.call(), false));
        }
        Optional<Entry<T>> reading = best(entries, parts, "GET");
        Optional<Entry<T>> other = best(entries, parts, "POST", "PUT", "PATCH", "DELETE");
        // messages/send is the call that sends, not the message with the id "send".
        boolean closer = other.isPresent()
                && (reading.isEmpty()
                        || other.get().path().same(parts) > reading.get().path().same(parts));
        return closer
                ? other.map(entry -> new Best<>(entry.call(), false))
                : reading.map(entry -> new Best<>(entry.call(), other.isPresent()));
    }

    private static <T> Optional<Entry<T>> best(List<Entry<T>> entries, List<String> parts, String... methods) {
        Entry<T> best = null;
        int most = -1;
        for (Entry<T> entry : entries) {
            int same = List.of(methods).contains(entry.path().method())
                    ? entry.path().same(parts)
                    : -1;
            if (same > most) {
                most = same;
                best = entry;
            }
        }
        return Optional.ofNullable(best);
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

    /** The method after an address: {@code url: '...', method: 'POST'}. */
    private static String methodBehind(String text) {
        int at = text.indexOf("method");
        if (at < 0 || text.substring(0, at).contains("://")) {
            return "";
        }
        for (String method : METHODS) {
            int found = text.indexOf(method, at);
            if (found >= 0 && found - at <= "method\": '".length()) {
                return method;
            }
        }
        return "";
    }
}
