package dev.leastscope.manifest;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Tier;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Publishing;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Users;
import dev.leastscope.text.WordSeries;
import java.util.List;

/** The words that a key allows, and the value of each. */
record Choice<T>(List<String> words, List<T> values) {
    static final Choice<ApiVersion> API = new Choice<>(List.of("v2", "v3"), List.of(ApiVersion.V2, ApiVersion.V3));

    static final Choice<String> REGION = new Choice<>(List.of("us", "eu", "ca"), List.of("us", "eu", "ca"));

    static final Choice<Auth> AUTH = new Choice<>(
            List.of("oauth", "byo", "service-account", "password", "app-password"),
            List.of(Auth.OAUTH, Auth.BYO, Auth.SERVICE_ACCOUNT, Auth.PASSWORD, Auth.APP_PASSWORD));

    static final Choice<Users> GOOGLE_USERS =
            new Choice<>(List.of("external", "internal"), List.of(Users.EXTERNAL, Users.INTERNAL));

    static final Choice<Users> MICROSOFT_USERS = new Choice<>(
            List.of("organizations", "personal", "both"), List.of(Users.ORGANIZATIONS, Users.PERSONAL, Users.BOTH));

    static final Choice<Publishing> PUBLISHING =
            new Choice<>(List.of("testing", "production"), List.of(Publishing.TESTING, Publishing.PRODUCTION));

    static final Choice<Publishing> VERIFICATION = new Choice<>(List.of("testing"), List.of(Publishing.TESTING));

    static final Choice<Tier> TIER = new Choice<>(
            List.of("non-sensitive", "sensitive", "restricted"),
            List.of(Tier.NON_SENSITIVE, Tier.SENSITIVE, Tier.RESTRICTED));

    static final Choice<Consent> CONSENT = new Choice<>(
            List.of("user", "user-blocked", "admin"), List.of(Consent.USER, Consent.USER_BLOCKED, Consent.ADMIN));

    static final Choice<Coverage> COVERAGE =
            new Choice<>(List.of("implied", "documented"), List.of(Coverage.IMPLIED, Coverage.DOCUMENTED));

    static final Choice<Severity> SEVERITY =
            new Choice<>(List.of("note", "warning", "error"), List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR));

    static final Choice<Boolean> FLAG = new Choice<>(List.of("true", "false"), List.of(true, false));

    /** The value of a word; null for any other word. */
    T value(String word) {
        int at = words.indexOf(word);
        return at < 0 ? null : values.get(at);
    }

    /** {@code a, b or c}. */
    String asSentence() {
        return WordSeries.or(words);
    }
}
