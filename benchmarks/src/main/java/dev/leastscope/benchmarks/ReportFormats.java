package dev.leastscope.benchmarks;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.check.Verdict;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.output.Reports;
import dev.leastscope.report.Subject;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures writing a report of 5,000 findings into memory, for each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        // A collector without its own threads. On two cores, the threads of other collectors would be measured, too.
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class ReportFormats {
    private static final String AS_OF = "2026-11-21";

    /** The id of {@code scope.formats}, or all of them. */
    @Param({"json", "md", "html", "sarif", "junit", "paste", "all"})
    public String format;

    private Report report;
    private List<ReportWriter> writers;

    @Setup
    public void build() {
        report = large(5000);
        writers = Reports.writers(format.equals("all") ? Reports.FORMATS : List.of(format));
    }

    @Benchmark
    public void write(Blackhole used) {
        for (ReportWriter writer : writers) {
            for (String path : writer.paths(report)) {
                used.consume(writer.content(report, path));
            }
        }
    }

    static Report large(int count) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read", "messages.send", "events.read")
                .connector(
                        Provider.GOOGLE,
                        google -> google.scopes(
                                "https://www.googleapis.com/auth/gmail.readonly",
                                "https://www.googleapis.com/auth/gmail.send"))
                .connector(Provider.MICROSOFT, microsoft -> microsoft.scopes("Mail.ReadWrite", "Mail.Send"))
                .build();
        Resolver resolver = new Resolver(Catalog.builtIn(), AS_OF);
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration),
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                Catalog.builtIn(),
                resolver,
                AS_OF);
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            findings.add(finding(examination, i));
        }
        Verdict verdict = new Verdict(examination, findings, Optional.of(Severity.ERROR), true, List.of());
        return Report.of(verdict, Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    private static Finding finding(Examination examination, int i) {
        return examination
                .finding(new AnyRule(Category.values()[i % 4], Severity.values()[i % 3]))
                .provider(i % 2 == 0 ? Provider.GOOGLE : Provider.MICROSOFT)
                .layer(Layer.CONNECTOR, "")
                .scope("https://www.googleapis.com/auth/gmail.readonly")
                .feature("messages.read." + i)
                .message("The class `com.acme.mail.Mailbox" + i + "` calls `GET /v3/grants/{grant_id}/messages`, and no "
                        + "feature of the manifest holds it.")
                .fix("Add `messages.read` to the features, or remove the call.")
                .at(new Location("src/main/java/com/acme/mail/Mailbox" + i + ".java", i + 1, 0))
                .build();
    }

    private record AnyRule(Category category, Severity severity) implements Rule {
        @Override
        public String id() {
            return "feature.undeclared";
        }

        @Override
        public String summary() {
            return "A rule of this benchmark.";
        }

        @Override
        public List<Finding> findings(Examination examination) {
            return List.of();
        }
    }
}
