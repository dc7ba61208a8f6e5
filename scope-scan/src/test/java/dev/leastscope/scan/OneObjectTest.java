package dev.leastscope.scan;

import static dev.leastscope.scan.FollowedCode.UNREAD;
import static dev.leastscope.scan.FollowedCode.auth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that take two things from one object: the provider of one object never gets the scopes of another one. */
class OneObjectTest {
    private static final String CONSENTS = """
            interface Consent { AuthProvider provider(); List<String> scopes(); }
            static class Google implements Consent {
                public AuthProvider provider() { return AuthProvider.GOOGLE; }
                public List<String> scopes() { return List.of("g"); }
            }
            static class Microsoft implements Consent {
                public AuthProvider provider() { return AuthProvider.MICROSOFT; }
                public List<String> scopes() { return List.of("m"); }
            }
            record Pair(AuthProvider provider, String scope) {}
            """;

    @TempDir
    Path work;

    @Test
    void theObjectsOfAListAreLookedAtOneByOne() throws IOException {
        assertThat(facts("""
                void all() {
                    for (Consent one : List.of(new Google(), new Microsoft())) {
                        BUILDER.provider(one.provider()).scope(one.scopes()).build();
                    }
                }
                """)).containsExactly(auth("google", "g"), auth("microsoft", "m"));
    }

    @Test
    void theObjectOfAFieldIsOneObject() throws IOException {
        assertThat(facts("""
                private Consent consent;
                Code(boolean work) { consent = work ? new Microsoft() : new Google(); }
                Object ask() { return BUILDER.provider(consent.provider()).scope(consent.scopes()).build(); }
                """)).containsExactlyInAnyOrder(auth("google", "g"), auth("microsoft", "m"));
    }

    @Test
    void anObjectThatALibraryGivesIsOneOfThoseThatAreCreated() throws IOException {
        assertThat(facts("""
                Object[] made() { return new Object[] {new Google(), new Microsoft()}; }
                Object ask(Map<String, Consent> consents) {
                    Consent consent = consents.values().stream().findAny().get();
                    return BUILDER.provider(consent.provider()).scope(consent.scopes()).build();
                }
                """)).containsExactlyInAnyOrder(auth("google", "g"), auth("microsoft", "m"));
    }

    @Test
    void aHelperTakesWhatBelongsTogether() throws IOException {
        assertThat(facts("""
                static List<String> wanted(Pair pair) { return List.of("openid", pair.scope()); }
                void all() {
                    for (Pair one : new Pair[] {new Pair(AuthProvider.GOOGLE, "g"), new Pair(AuthProvider.MICROSOFT, "m")}) {
                        BUILDER.provider(one.provider()).scope(wanted(one)).build();
                    }
                }
                """)).containsExactly(auth("google", "openid g"), auth("microsoft", "openid m"));
    }

    @Test
    void theKeyOfAnEntryBelongsToItsValue() throws IOException {
        assertThat(facts("""
                static final Map<AuthProvider, List<String>> LISTS = new EnumMap<>(AuthProvider.class);
                static {
                    LISTS.put(AuthProvider.GOOGLE, List.of("g"));
                    LISTS.put(AuthProvider.MICROSOFT, List.of("m"));
                }
                void all() {
                    LISTS.entrySet().forEach(entry -> BUILDER.provider(entry.getKey()).scope(entry.getValue()).build());
                }
                void loop() {
                    for (var entry : LISTS.entrySet()) {
                        BUILDER.provider(entry.getKey()).scope(entry.getValue()).build();
                    }
                }
                """))
                .contains(auth("google", "g"), auth("microsoft", "m"))
                .doesNotContain(auth("google,microsoft", "g m"));
    }

    @Test
    void aListThatALoopFillsHoldsSomethingOfEachObject() throws IOException {
        assertThat(facts("""
                enum Area {
                    MAIL("read", "write"), DIARY("see", "change");
                    final String read; final String write;
                    Area(String read, String write) { this.read = read; this.write = write; }
                }
                Object all() {
                    List<String> scopes = new ArrayList<>();
                    for (Area area : Area.values()) {
                        scopes.add(area.read);
                        scopes.add(area.write);
                    }
                    return BUILDER.scope(scopes).build();
                }
                void each() {
                    for (Area area : Area.values()) {
                        List<String> scopes = new ArrayList<>();
                        scopes.add(area.read);
                        scopes.add(area.write);
                        BUILDER.provider(AuthProvider.GOOGLE).scope(scopes).build();
                    }
                }
                """))
                .hasSize(2)
                .allMatch(fact ->
                        List.of("read", "write", "see", "change").stream().allMatch(fact::contains));
    }

    @Test
    void twoVariablesThatHoldTheSameObjectsAreNotToldApart() throws IOException {
        assertThat(facts("""
                void across() {
                    List<Consent> all = List.of(new Google(), new Microsoft());
                    for (Consent one : all) {
                        for (Consent other : all) {
                            BUILDER.provider(one.provider()).scope(other.scopes()).build();
                        }
                    }
                }
                """)).containsExactly(UNREAD);
    }

    @Test
    void objectsOfUnknownOriginWithSeveralValuesInTwoFieldsAreUnread() throws IOException {
        assertThat(facts("""
                Object[] made() { return new Object[] {new Pair(AuthProvider.GOOGLE, "g"), new Pair(AuthProvider.MICROSOFT, "m")}; }
                Object ask(Queue<Pair> pairs) {
                    Pair pair = pairs.poll();
                    return BUILDER.provider(pair.provider()).scope(List.of(pair.scope())).build();
                }
                """)).containsExactly(UNREAD);
    }

    private List<String> facts(String members) throws IOException {
        return FollowedCode.facts(work, CONSENTS + members);
    }
}
