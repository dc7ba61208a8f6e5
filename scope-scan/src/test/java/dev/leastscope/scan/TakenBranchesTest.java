package dev.leastscope.scan;

import static dev.leastscope.scan.FollowedCode.auth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that a branch chooses: where the value that decides is known, only that branch counts. */
class TakenBranchesTest {
    @TempDir
    Path work;

    @Test
    void aSwitchOverTheProviderGivesTheListOfEach() throws IOException {
        assertThat(facts("""
                static List<String> scopes(AuthProvider provider) {
                    switch (provider) {
                        case GOOGLE: return List.of("https://www.googleapis.com/auth/calendar");
                        case MICROSOFT: return List.of("Calendars.Read");
                        default: return List.of("none");
                    }
                }
                static Object ask(AuthProvider provider) {
                    return BUILDER.provider(provider).scope(scopes(provider)).build();
                }
                Object google() { return ask(AuthProvider.GOOGLE); }
                Object microsoft() { return ask(AuthProvider.MICROSOFT); }
                Object other() { return ask(AuthProvider.ICLOUD); }
                """))
                .containsExactly(
                        auth("google", "https://www.googleapis.com/auth/calendar"),
                        auth("microsoft", "Calendars.Read"),
                        auth("icloud", "none"));
    }

    @Test
    void aSwitchExpressionAndAVariableAreTheSame() throws IOException {
        assertThat(facts("""
                enum Access { READ, WRITE, ALL }
                static Object ask(Access access, String page) {
                    String name = switch (access) { case READ -> "read"; case WRITE -> "write"; case ALL -> "all"; };
                    return BUILDER.scope(List.of(name, page)).build();
                }
                Object read() { return ask(Access.READ, "one"); }
                Object all() { return ask(Access.ALL, "two"); }
                """)).containsExactlyInAnyOrder(auth("read one"), auth("all two"));
    }

    @Test
    void truthValuesConstantsAndTextsDecide() throws IOException {
        assertThat(facts("""
                static List<String> flag(boolean write) { return List.of(write ? "write" : "read"); }
                static List<String> same(AuthProvider one) { return List.of(one == AuthProvider.GOOGLE ? "g" : "m"); }
                static List<String> text(String one) { return List.of("mail".equals(one) ? "mail" : "other"); }
                static List<String> none(String one) { return List.of(one == null ? "none" : one); }
                Object first() { return BUILDER.scope(flag(false)).build(); }
                Object second() { return BUILDER.scope(same(AuthProvider.MICROSOFT)).build(); }
                Object third() { return BUILDER.scope(text("mail")).build(); }
                Object fourth() { return BUILDER.scope(none(null)).build(); }
                Object fifth() { return BUILDER.scope(none("given")).build(); }
                """))
                .containsExactlyInAnyOrder(auth("read"), auth("m"), auth("mail"), auth("none"), auth("given"));
    }

    @Test
    void aClassDecidesOfAnInterfaceAndOfAParent() throws IOException {
        assertThat(facts("""
                interface Access {}
                static class Read implements Access {}
                static class Write extends Read {}
                static Object ask(Access access) {
                    if (access instanceof Write) {
                        return BUILDER.scope(List.of("write")).build();
                    }
                    return BUILDER.scope(List.of(access instanceof Read ? "read" : "none")).build();
                }
                static List<String> of(Access access) {
                    if (access instanceof Write) { return List.of("write"); }
                    return access instanceof Read ? List.of("read") : List.of("none");
                }
                Object read() { return BUILDER.scope(of(new Read())).build(); }
                Object write() { return BUILDER.scope(of(new Write())).build(); }
                Object any(Access access) { return BUILDER.scope(of(access)).build(); }
                """)).contains(auth("read"), auth("write"));
    }

    @Test
    void bothBranchesCountWhereTheValueMayDiffer() throws IOException {
        assertThat(facts("""
                private boolean write = false;
                void writes() { write = true; }
                static List<String> of(boolean write) { return write ? List.of("write") : List.of("read"); }
                Object field() { return BUILDER.scope(of(write)).build(); }
                Object either(boolean one) { return BUILDER.scope(of(one)).build(); }
                Object loop() {
                    Object last = null;
                    boolean first = true;
                    for (int i = 0; i < 2; i++) {
                        last = BUILDER.scope(of(first)).build();
                        first = false;
                    }
                    return last;
                }
                """)).hasSize(3).allMatch(fact -> fact.contains("read") && fact.contains("write"));
    }

    private List<String> facts(String members) throws IOException {
        return FollowedCode.facts(work, members);
    }
}
