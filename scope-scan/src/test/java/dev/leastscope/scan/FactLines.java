package dev.leastscope.scan;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as lines of text, as the fixture's comments write them. */
final class FactLines {
    private FactLines() {}

    static List<String> of(CodeFacts facts) {
        List<String> lines = new ArrayList<>();
        facts.calls()
                .forEach(call -> lines.add(at(call.site()) + " call "
                        + call.confidence().id() + " " + call.operation().id()));
        facts.triggers()
                .forEach(trigger -> lines.add(at(trigger.site()) + " trigger "
                        + trigger.confidence().id() + " " + trigger.api().id() + " " + trigger.name()));
        facts.authorizations().forEach(one -> lines.add(at(one.site()) + " " + authorization(one)));
        facts.unresolved()
                .forEach(one -> lines.add(
                        at(one.site()) + " unresolved " + one.unknown().what()));
        return lines.stream().sorted().toList();
    }

    private static String authorization(CodeFacts.Authorization one) {
        String providers = one.providers().stream().map(Provider::id).collect(Collectors.joining(","));
        return "auth " + one.confidence().id() + " " + one.api().id() + "; " + one.kind() + "; " + orDash(providers)
                + "; " + one.scopes().map(scopes -> String.join(" ", scopes)).orElse("defaults") + "; "
                + orDash(String.join(",", one.redirectUris())) + "; "
                + one.region().orElse("-");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String at(CodeFacts.Site site) {
        return site.location().file() + ":" + site.location().line();
    }

    /** The facts that the comments of sources say: {@code //= fact}, or {@code //=0 fact} where no line is kept. */
    static List<String> expected(Path sources) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<String> text = Files.readAllLines(file);
                for (int i = 0; i < text.size(); i++) {
                    String[] marks = text.get(i).split("//=", -1);
                    for (int mark = 1; mark < marks.length; mark++) {
                        boolean lineless = marks[mark].startsWith("0");
                        String fact = marks[mark].substring(lineless ? 1 : 0).strip();
                        String name = sources.relativize(file).toString().replace('\\', '/');
                        lines.add(name + ":" + (lineless ? 0 : i + 1) + " " + fact);
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }
}
