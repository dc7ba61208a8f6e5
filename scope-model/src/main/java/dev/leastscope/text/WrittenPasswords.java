package dev.leastscope.text;

/**
 * Detects passwords by the text around them: user information of addresses, parameters, and the groups of app
 * passwords.
 */
final class WrittenPasswords {
    /** The words before a colon that are not users: schemes of addresses, and words of sentences. */
    private static final String[] NO_USERS = {
        "mailto", "sip", "sips", "xmpp", "acct", "im", "npm", "tel", "email", "mail", "contact", "from", "to", "cc",
        "user"
    };

    /** The most characters that are examined around a sign, so that the time grows only linearly with the text. */
    private static final int LONGEST = 256;

    private static final String[] PARAMETERS = {
        "clientsecret",
        "secret",
        "password",
        "passwd",
        "pwd",
        "passphrase",
        "apikey",
        "accesstoken",
        "refreshtoken",
        "authtoken",
        "idtoken",
        "token",
        "accesskey",
        "secretkey",
        "secretaccesskey",
        "awssecretaccesskey",
        "privatekey",
        "sharedsecret",
        "clientassertion",
        "codeverifier",
        "signature",
        "sig"
    };

    /** Common words of four letters; sorted. Four such words with two of these are a sentence. */
    private static final String WORDS =
            " able also area auto away back base been best body both bulk call case code come"
                    + " copy cost data date days does done down drop each edit else even ever file find flow form free from full"
                    + " gets give gone good have help here high hold home host hour http idea info into item jobs join just keep"
                    + " kept kind know last late less like line link list live load long look made mail main make many mark mind"
                    + " mode more most move much must name need news next none note once only open ours over page part pass past"
                    + " path plan post pull push read rest role rule runs safe same save seen self send sent show side sign site"
                    + " size some soon stay stop such sync take talk task team tell term test text than that them then they this"
                    + " time tool true turn type unit upon used user uses very view wait want week well went were what when whom"
                    + " will wish with word work year your zero zone ";

    private WrittenPasswords() {}

    /** The kind of secret in a value; null when there is none. */
    static String kindOf(String value) {
        if (value.indexOf('@') > 0 && (hasPasswordOfUser(value) || hasOraclePassword(value))) {
            return "a password";
        }
        if (value.indexOf('=') > 0) {
            String kind = parameter(value);
            if (kind != null) {
                return kind;
            }
        }
        return hasGroupsOfFour(value) ? "an app password" : null;
    }

    /** Whether a value contains {@code user:password@host}, with or without a scheme. */
    private static boolean hasPasswordOfUser(String value) {
        int at = value.indexOf('@');
        while (at > 0) {
            int start = at;
            int first = Math.max(0, at - LONGEST);
            while (start > first && isOfUser(value.charAt(start - 1))) {
                start--;
            }
            int from = at - 2;
            while (from >= start && !value.startsWith("//", from)) {
                from--;
            }
            from = from >= start ? from + 2 : start;
            int colon = from;
            while (colon < at && value.charAt(colon) != ':') {
                colon++;
            }
            // A user can be an address itself, so the last @ ends the user information.
            if (colon > from && colon + 1 < at && isHost(value, at + 1, from > start)) {
                String user = value.substring(from, colon);
                String password = value.substring(colon + 1, at);
                boolean isUser = user.indexOf('/') < 0 && (from > start || !isNoUser(user));
                if (isUser && password.indexOf('/') < 0 && isGiven(password)) {
                    return true;
                }
            }
            at = value.indexOf('@', at + 1);
        }
        return false;
    }

    private static boolean isOfUser(char c) {
        return c > ' ' && "\"'`<>()[]{},;|\\".indexOf(c) < 0;
    }

    private static boolean isNoUser(String user) {
        for (String word : NO_USERS) {
            if (word.equalsIgnoreCase(user)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a host starts here. Without a scheme before it, a host has a dot or is this machine. */
    private static boolean isHost(String value, int start, boolean afterScheme) {
        int end = start;
        boolean letter = false;
        int dots = 0;
        while (end < value.length() && end - start < LONGEST && isOfHost(value.charAt(end))) {
            dots += value.charAt(end) == '.' ? 1 : 0;
            letter |= Character.isLetter(value.charAt(end));
            end++;
        }
        if (end == start) {
            return false;
        }
        return afterScheme
                || (letter && dots > 0)
                || dots == 3
                || value.startsWith("localhost", start)
                || (letter && value.startsWith(":", end));
    }

    private static boolean isOfHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /** Whether a value contains {@code jdbc:oracle:thin:user/password@host}. */
    private static boolean hasOraclePassword(String value) {
        int start = value.indexOf("jdbc:oracle:");
        int at = value.indexOf('@', Math.max(start, 0));
        if (start < 0 || at < 0) {
            return false;
        }
        int slash = value.lastIndexOf('/', at);
        return slash > start && value.charAt(slash - 1) != ':' && isGiven(value.substring(slash + 1, at));
    }

    /**
     * The kind of secret in a parameter: {@code client_secret=...} in an address, or {@code password=...} in a JDBC
     * string.
     */
    private static String parameter(String value) {
        int equals = value.indexOf('=');
        while (equals > 0) {
            int start = equals;
            int first = Math.max(0, equals - LONGEST);
            while (start > first && isOfName(value.charAt(start - 1))) {
                start--;
            }
            int end = equals + 1;
            while (end < value.length()
                    && end - equals < LONGEST
                    && "&;#\"'` \t\n<>)|".indexOf(value.charAt(end)) < 0) {
                end++;
            }
            if (isSecretName(value, start, equals) && isGiven(value.substring(equals + 1, end))) {
                boolean password = lastPart(value, start, equals).startsWith("p");
                return password ? "a password" : "a secret in a parameter";
            }
            equals = value.indexOf('=', equals + 1);
        }
        return null;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.';
    }

    private static boolean isSecretName(String value, int from, int to) {
        String found = lastPart(value, from, to);
        for (String secret : PARAMETERS) {
            if (found.equals(secret)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a parameter, only its lower case letters; of a name with dots, the last part. */
    private static String lastPart(String value, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c == '.') {
                name.setLength(0);
            } else if (c != '_' && c != '-') {
                name.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return name.toString();
    }

    /** Whether a real value is given, not a placeholder: {@code ${NAME}}, {@code {name}}, {@code %s}, {@code ***}. */
    private static boolean isGiven(String value) {
        if (value.isEmpty() || "${<%:*#@?".indexOf(value.charAt(0)) >= 0) {
            return false;
        }
        return value.indexOf("***") < 0 && !value.equals("...") && !value.equals("null") && !value.equals("\u2026");
    }

    /** Whether a value contains {@code abcd efgh ijkl mnop}, the form of Google's app passwords. */
    private static boolean hasGroupsOfFour(String value) {
        int groups = 0;
        int words = 0;
        int withoutVowel = 0;
        int i = 0;
        while (i < value.length()) {
            int end = i;
            boolean vowel = false;
            while (end < value.length() && value.charAt(end) >= 'a' && value.charAt(end) <= 'z') {
                vowel |= "aeiouy".indexOf(value.charAt(end)) >= 0;
                end++;
            }
            boolean follows = groups > 0 && i > 0 && (value.charAt(i - 1) == ' ' || value.charAt(i - 1) == '-');
            boolean group = end - i == 4 && isBoundary(value, i - 1) && isBoundary(value, end);
            if (!group || !follows) {
                groups = 0;
                words = 0;
                withoutVowel = 0;
            }
            if (group) {
                groups++;
                words += WORDS.contains(' ' + value.substring(i, end) + ' ') ? 1 : 0;
                withoutVowel += vowel ? 0 : 1;
                boolean whole = value.length() == 19;
                if (groups == 4 && (whole ? words < 2 : words == 0 && withoutVowel > 0)) {
                    return true;
                }
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isBoundary(String value, int at) {
        return at < 0
                || at >= value.length()
                || (!Character.isLetterOrDigit(value.charAt(at)) && value.charAt(at) != '_');
    }
}
