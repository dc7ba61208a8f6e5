package dev.leastscope.scan;

import static dev.leastscope.scan.FollowedCode.UNREAD;
import static dev.leastscope.scan.FollowedCode.auth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code in which the order of statements decides: what is reported must hold on every way, and nothing may be lost on one. */
class FollowedValuesTest {
    @TempDir
    Path work;

    @Test
    void aListThatIsEmptiedAfterAUseIsUnread() throws IOException {
        assertThat(facts("""
                void twice() {
                    List<String> scopes = new ArrayList<>();
                    scopes.add("first");
                    BUILDER.scope(scopes).build();
                    scopes.clear();
                    scopes.add("second");
                    BUILDER.scope(scopes).build();
                }
                """)).containsExactly(UNREAD, UNREAD);
    }

    @Test
    void anElementThatIsTakenOutAfterAUseIsUnread() throws IOException {
        assertThat(facts("""
                void twice() {
                    List<String> scopes = new ArrayList<>(List.of("first", "second"));
                    BUILDER.scope(scopes).build();
                    scopes.remove("first");
                    BUILDER.scope(scopes).build();
                }
                """)).containsExactly(UNREAD, UNREAD);
    }

    @Test
    void aLongChainOfABuilderIsFollowed() throws IOException {
        assertThat(facts("Object chain() { return BUILDER.scope(List.of(\"openid\"))" + ".state(\"s\")".repeat(40)
                        + ".build(); }"))
                .containsExactly(auth("openid"));
    }

    @Test
    void aSetterThatALambdaMayCallLeavesTheDefaults() throws IOException {
        assertThat(facts("""
                Object maybe(Optional<String> hint) {
                    var builder = BUILDER;
                    hint.ifPresent(one -> builder.scope(List.of("openid")));
                    return builder.build();
                }
                """)).containsExactly(auth("defaults"), auth("openid"));
    }

    @Test
    void whatAFunctionOfTheCallerDoesToABuilderIsNotKnown() throws IOException {
        assertThat(facts("""
                static Object customized(java.util.function.Consumer<UrlForAuthenticationConfig.Builder> change) {
                    var builder = BUILDER;
                    change.accept(builder);
                    return builder.build();
                }
                Object narrowed() {
                    return customized(builder -> builder.scope(List.of("openid")));
                }
                """)).containsExactly(UNREAD);
    }

    @Test
    void aFieldThatASetterChangesHoldsBoth() throws IOException {
        assertThat(facts("""
                static class Holder {
                    private List<String> scopes = List.of("first");
                    void use(List<String> scopes) { this.scopes = scopes; }
                }
                Object held() {
                    Holder holder = new Holder();
                    holder.use(List.of("second"));
                    return BUILDER.scope(holder.scopes).build();
                }
                """)).containsExactly(auth("first second"));
    }

    @Test
    void piecesBetweenSeparatorsThatAreBlankAreNoScopes() throws IOException {
        assertThat(facts("""
                Object split() {
                    return BUILDER.scope(Arrays.asList("openid, ,email".split("\\\\s*,\\\\s*"))).build();
                }
                """)).containsExactly(auth("openid email"));
    }

    @Test
    void ownMethodsThatAreNamedLikeKnownOnesAreFollowed() throws IOException {
        assertThat(facts("""
                static List<String> requireNonNull() { return List.of("openid"); }
                static List<String> requireNonNull(String any) { return List.of("email"); }
                Object own() { return BUILDER.scope(requireNonNull()).build(); }
                Object other() { return BUILDER.scope(requireNonNull("x")).build(); }
                """)).containsExactly(auth("openid"), auth("email"));
    }

    @Test
    void aVerbOnOneWayOfTwoRequestsIsNoVerbOfTheOther() throws IOException {
        assertThat(facts("""
                Object either(String grant, boolean all) throws java.io.IOException {
                    okhttp3.OkHttpClient http = new okhttp3.OkHttpClient();
                    String folders = "https://api.us.nylas.com/v3/grants/" + grant + "/folders";
                    if (all) {
                        return http.newCall(new okhttp3.Request.Builder().url(folders).build()).execute();
                    }
                    return http.newCall(new okhttp3.Request.Builder().url(folders).post(null).build()).execute();
                }
                """))
                .containsExactly(
                        "call guess GET /v3/grants/{grant_id}/folders",
                        "call guess POST /v3/grants/{grant_id}/folders");
    }

    @Test
    void aTextAboutAFailureIsNoRequest() throws IOException {
        assertThat(facts("""
                Object caught(String grant, boolean create) {
                    String folders = "https://api.us.nylas.com/v3/grants/" + grant + "/folders";
                    okhttp3.Request.Builder request = new okhttp3.Request.Builder().url(folders);
                    if (create) {
                        request.post(null);
                    }
                    try {
                        return new okhttp3.OkHttpClient().newCall(request.build()).execute();
                    } catch (java.io.IOException e) {
                        System.err.println(folders);
                        return null;
                    }
                }
                """))
                .containsExactly(
                        "call guess GET /v3/grants/{grant_id}/folders",
                        "call guess POST /v3/grants/{grant_id}/folders");
    }

    @Test
    void aWayThatEndsBeforeTheCallAsksForNothing() throws IOException {
        assertThat(facts("""
                void early(com.nylas.NylasClient nylas, String grant, boolean none) {
                    SendMessageRequest.Builder request = new SendMessageRequest.Builder(null);
                    if (none) {
                        return;
                    }
                    request.sendAt(1900000000L);
                    nylas.messages().send(grant, request.build());
                }
                """)).containsExactly("call direct POST /v3/grants/{grant_id}/messages/send#scheduled");
    }

    /** Each replacement makes the text as many times longer as it is long. */
    @Test
    void aTextThatOutgrowsAllMemoryIsCutShort() throws IOException {
        assertThat(facts("""
                Object grown() {
                    String a = "aaaa";
                    String b = a.replace("a", a).replace("a", a).replace("a", a).replace("a", a).replace("a", a).replace("a", a);
                    String c = b.replace("a", b);
                    String d = c.replace("a", c);
                    String e = d.replace("a", d);
                    return BUILDER.scope(List.of(e)).build();
                }
                """)).containsExactly(UNREAD);
    }

    @Test
    void aTypeWithTooManyClassesIsUnread() throws IOException {
        StringBuilder members = new StringBuilder("interface Access { List<String> scopes(); }\n");
        for (int i = 0; i < 70; i++) {
            members.append(
                    "static class A" + i + " implements Access { public List<String> scopes() { return List.of(\"s" + i
                            + "\"); } }\nstatic Object made" + i + "() { return new A" + i + "(); }\n");
        }
        assertThat(facts(members + "Object any(Access access) { return BUILDER.scope(access.scopes()).build(); }"))
                .containsExactly(UNREAD);
    }

    @Test
    void aClassThatAFrameworkMayCreateCountsBesideTheCreatedOne() throws IOException {
        assertThat(facts("""
                @interface Component {}
                interface Access { List<String> scopes(); }
                static class Made implements Access { public List<String> scopes() { return List.of("openid"); } }
                @Component static class Injected implements Access { public List<String> scopes() { return List.of("email"); } }
                static class Named implements Access { public List<String> scopes() { return List.of("profile"); } }
                static class Never implements Access { public List<String> scopes() { return List.of("never"); } }
                Object made() { return new Made(); }
                Class<?> named() { return Named.class; }
                Object any(Access access) { return BUILDER.scope(access.scopes()).build(); }
                """)).containsExactly(auth("email openid profile"));
    }

    @Test
    void allClassesCountWhereTheModuleCreatesNone() throws IOException {
        assertThat(facts("""
                interface Access { List<String> scopes(); }
                static class One implements Access { public List<String> scopes() { return List.of("openid"); } }
                static class Two implements Access { public List<String> scopes() { return List.of("email"); } }
                Object any(Access access) { return BUILDER.scope(access.scopes()).build(); }
                """)).containsExactly(auth("openid email"));
    }

    private List<String> facts(String members) throws IOException {
        return FollowedCode.facts(work, members);
    }
}
