package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which calls certainly never run. What is marked by mistake is worse than what is missed, so most of these are not marked. */
class UnreachableCallsTest {
    private static final String HEAD = """
            package app;
            import com.nylas.NylasClient;
            import java.util.function.Supplier;
            public class App implements java.io.Serializable {
                static final NylasClient client = new NylasClient.Builder("key").build();
                static Object list() { return null; }
                // what
            }
            """;

    /** The call, as a body of each method. */
    private static final String CALL =
            "{ try { client.messages().list(\"grant\"); } catch (Exception e) { throw new IllegalStateException(e); } }";

    @TempDir
    Path folder;

    static List<String> dead() {
        return List.of(
                "private void old() " + CALL,
                "private static void old() " + CALL,
                "private void first() { second(); } private void second() " + CALL,
                "private void first() { second(); } private void second() { first(); try " + CALL + " finally {} }",
                "private void old() { Runnable run = () -> " + CALL + "; run.run(); }",
                "private void first() { Runnable run = this::second; run.run(); } private void second() " + CALL,
                "private App(int number) " + CALL,
                "static class Inner { private void old() " + CALL + " }",
                "private void old() " + CALL + " private void old(int number) " + CALL,
                "private void old() " + CALL + " void other() { System.out.println(\"an old friend\"); }",
                "private void old() " + CALL + " private void used() {}"
                        + " void run() throws Exception { App.class.getDeclaredMethod(\"used\").invoke(this); }",
                "private void old() " + CALL + " private void used(int n, String s) {} void run() throws Exception"
                        + " { App.class.getDeclaredMethod(\"used\", int.class, String.class).invoke(this); }");
    }

    static List<String> alive() {
        return List.of(
                "void open() " + CALL,
                "protected void open() " + CALL,
                "public static void main(String[] arguments) " + CALL,
                "private void used() " + CALL + " void run() { used(); }",
                "private void used() " + CALL + " { used(); }",
                "private static void used() " + CALL + " static { used(); }",
                "private static final Object USED = used(); private static Object used() { " + CALL + " return null; }",
                "private void used() " + CALL + " Runnable run() { return this::used; }",
                "private void used() " + CALL + " Runnable run() { return () -> used(); }",
                "private void used() " + CALL + " Object run() { return new Object() { public String toString()"
                        + " { used(); return null; } }; }",
                "void run() { Runnable run = () -> " + CALL + "; run.run(); }",
                "private void used() " + CALL + " static class Inner { void run(App app) { app.used(); } }",
                "static class Inner { private void used() " + CALL + " } void run() { new Inner().used(); }",
                "static class Inner { private Inner(int n) " + CALL + " } void run() { new Inner(1); }",
                "enum Kind { ONE; private Kind() " + CALL + " }",
                "private App() " + CALL,
                "record Row(int number) { private static Object made() { return null; } public Row { made(); } }"
                        + " private record Line(int number) { private Line " + CALL + " }",
                "private void readObject(java.io.ObjectInputStream in) " + CALL,
                "private void writeObject(java.io.ObjectOutputStream out) " + CALL,
                "private Object readResolve() { " + CALL + " return this; }",
                "private Object writeReplace() { " + CALL + " return this; }",
                "@Deprecated private void marked() " + CALL,
                "@interface On {} private void observes(@On String event) " + CALL,
                "private void used() " + CALL + " void run() throws Exception"
                        + " { App.class.getDeclaredMethod(\"used\").invoke(this); }",
                "private void used() " + CALL + " void run(String name) throws Exception"
                        + " { App.class.getDeclaredMethod(name).invoke(this); }",
                "private void used() " + CALL + " void run() throws Exception"
                        + " { App.class.getDeclaredMethods()[0].invoke(this); }",
                "private void used() " + CALL + " @interface Calls { String value(); } @Calls(\"used\") void run() {}",
                "private void used() " + CALL + " static final String NAME = \"App#used\";",
                "private static void used() " + CALL + " void run() throws Throwable"
                        + " { java.lang.invoke.MethodHandles.lookup().findStatic(App.class, \"used\","
                        + " java.lang.invoke.MethodType.methodType(void.class)).invoke(); }",
                "private void used() " + CALL + " void used(int number) { used(); }",
                "private void same() " + CALL + " void same(int number) {}",
                "interface Face { private void used() " + CALL + " default void run() { used(); } }",
                "private <T> T used(Supplier<T> given) { " + CALL + " return null; } Object run()"
                        + " { return this.<Object>used(App::list); }");
    }

    static Stream<String> aliveElsewhere() {
        return Stream.of(
                "class Other { void run(App app) throws Exception"
                        + " { App.class.getDeclaredMethod(\"used\").invoke(app); } }",
                "class Other { void run(App app) throws Exception { for (var each : App.class.getDeclaredMethods())"
                        + " { each.setAccessible(true); each.invoke(app); } } }",
                "class Other { static final String NAME = \"used\"; }");
    }

    @ParameterizedTest
    @MethodSource("dead")
    void whatNothingCallsIsMarked(String members) throws IOException {
        assertThat(scan(members).calls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.site().unreachable()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("alive")
    void whatMayRunIsNotMarked(String members) throws IOException {
        assertThat(scan(members).calls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.site().unreachable()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("aliveElsewhere")
    void whatAnotherClassMayCallByItsNameIsNotMarked(String other) throws IOException {
        write("Other", "package app; " + other);
        whatMayRunIsNotMarked("private void used() " + CALL);
    }

    @Test
    void whatAFileOfWiringNamesIsNotMarked() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        Files.writeString(folder.resolve("classes/beans.xml"), "<bean class='app.App' init-method='used'/>");
        whatMayRunIsNotMarked("private void used() " + CALL);
    }

    @Test
    void whatIsMarkedStillCounts() throws IOException {
        CodeFacts facts = scan("private void old() " + CALL + " void open() " + CALL);
        assertThat(facts.calls())
                .extracting(call -> call.site().method() + " " + call.site().unreachable())
                .containsExactlyInAnyOrder("old true", "open false");
        assertThat(facts.complete()).isTrue();
    }

    @Test
    void anUnreadableClassOfTheNestLeavesADoubt() throws IOException {
        scan("private void old() " + CALL + " static class Inner {}");
        Files.write(folder.resolve("classes/app/App$Inner.class"), new byte[] {1, 2, 3});
        assertThat(scanClasses().calls())
                .singleElement()
                .satisfies(call -> assertThat(call.site().unreachable()).isFalse());
    }

    private CodeFacts scan(String members) throws IOException {
        write("App", HEAD.replace("// what", members));
        FixtureApplication.compileAll(ApiVersion.V3, folder.resolve("src"), folder.resolve("classes"), folder);
        return scanClasses();
    }

    private CodeFacts scanClasses() {
        return Scanner.scan(ScanRequest.builder()
                .classDirectory(folder.resolve("classes"))
                .sourceRoot(folder)
                .threads(1)
                .build());
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve("src/app/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
