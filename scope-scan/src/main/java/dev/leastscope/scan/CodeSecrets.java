package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.text.Masking;
import dev.leastscope.text.SecretDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Removes text that looks like a secret from what was read in classes and settings files, before facts are created.
 * Only its place and kind are kept.
 */
final class CodeSecrets {
    private final List<CodeFacts.Secret> found = new ArrayList<>();

    /** The removed secrets, in the order of their places. */
    List<CodeFacts.Secret> found() {
        return FactOrder.sorted(found, FactOrder.SECRETS);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The values without those that look like secrets. The meaning of a removed value is unknown. */
    List<String> without(List<String> values, String use, CodeFacts.Site site) {
        List<String> kept = null;
        for (int i = 0; i < values.size(); i++) {
            boolean secret = isSecret(values.get(i), use, site);
            if (secret && kept == null) {
                kept = new ArrayList<>(values.subList(0, i));
            } else if (!secret && kept != null) {
                kept.add(values.get(i));
            }
        }
        return kept == null ? values : kept;
    }

    /** The addresses with their secret parts masked. */
    List<String> masked(List<String> addresses, CodeFacts.Site site) {
        List<String> shown = null;
        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            PathSecrets paths = new PathSecrets();
            String masked = isSecret(address, "a redirect URI", site) ? address(address) : paths.masked(address);
            if (paths.kind() != null) {
                found.add(new CodeFacts.Secret(paths.kind(), "a redirect URI", site));
            }
            if (!masked.equals(address)) {
                if (shown == null) {
                    shown = new ArrayList<>(addresses);
                }
                shown.set(i, masked);
            }
        }
        return shown == null ? addresses : shown;
    }

    /** An unknown part with its texts masked in the same way. */
    UnknownPart masked(UnknownPart unknown, CodeFacts.Site site) {
        return new UnknownPart(
                unknown.kind(),
                masked(unknown.subject(), site),
                masked(unknown.of(), site),
                unknown.cause(),
                masked(unknown.detail(), site));
    }

    /** A text, with words and path parts masked that look like secrets. */
    String masked(String text, CodeFacts.Site site) {
        // A part can be a secret when the complete text is not, for example digits that are a commit id in a sentence.
        String kind = SecretDetector.kindOf(text).orElse(null);
        PathSecrets paths = new PathSecrets();
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && " \"'`,;<>()".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String run = text.substring(at, end);
            String ofRun = SecretDetector.kindOf(run).orElse(null);
            shown.append(ofRun == null ? paths.masked(run) : address(run));
            kind = kind == null ? ofRun : kind;
            if (end < text.length()) {
                shown.append(text.charAt(end));
            }
            at = end + 1;
        }
        kind = kind == null ? paths.kind() : kind;
        if (kind == null) {
            return text;
        }
        found.add(new CodeFacts.Secret(kind, "a text", site));
        return Masking.unlessSecret(shown.toString());
    }

    private boolean isSecret(String value, String use, CodeFacts.Site site) {
        Optional<String> kind = SecretDetector.kindOf(value);
        if (kind.isEmpty()) {
            return false;
        }
        found.add(new CodeFacts.Secret(kind.get(), use, site));
        return true;
    }

    /**
     * An address without user information and with masked parameters. It is masked completely when that is not enough.
     */
    private static String address(String address) {
        int authority = address.indexOf("://");
        if (authority < 0) {
            return Masking.MASK;
        }
        int query = address.indexOf('?');
        int pathEnd = query < 0 ? address.length() : query;
        int slash = address.indexOf('/', authority + 3);
        int hostEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
        int user = address.lastIndexOf('@', hostEnd);
        StringBuilder shown = new StringBuilder(address.length());
        shown.append(address, 0, authority + 3);
        if (user > authority) {
            shown.append(Masking.MASK).append(address, user, pathEnd);
        } else {
            shown.append(address, authority + 3, pathEnd);
        }
        if (query >= 0) {
            parameters(address.substring(query), shown);
        }
        return Masking.unlessSecret(shown.toString());
    }

    private static void parameters(String query, StringBuilder shown) {
        int at = 0;
        while (at < query.length()) {
            int next = query.indexOf('&', at + 1);
            int end = next < 0 ? query.length() : next;
            String parameter = query.substring(at, end);
            int equals = parameter.indexOf('=');
            if (equals > 0 && SecretDetector.looksSecret(parameter)) {
                shown.append(parameter, 0, equals + 1).append(Masking.MASK);
            } else {
                shown.append(parameter);
            }
            at = end;
        }
    }
}
