package dev.leastscope.benchmarks;

import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.output.Reports;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the same as {@link ReportFormats}, as CPU time of the writing thread. The result is the least time of
 * interleaved rounds, so it is the same on a busy machine. Prints one line for each format: its name, the number of
 * bytes, the nanoseconds.
 */
public final class ReportFormatsCpu {
    private static final int ROUNDS = 12;
    /**
     * The number of runs of fast formats. Formats with only the heaviest findings need more runs before they are
     * compiled.
     */
    private static final Map<String, Integer> RUNS = Map.of("md", 2000, "paste", 2000);

    private static final int OTHER_RUNS = 25;

    private ReportFormatsCpu() {}

    public static void main(String[] arguments) {
        Report report = ReportFormats.large(5000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> least = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String format : Reports.FORMATS) {
                ReportWriter writer = Reports.writers(List.of(format)).get(0);
                for (int run = RUNS.getOrDefault(format, OTHER_RUNS); run > 0; run--) {
                    long start = threads.getCurrentThreadCpuTime();
                    bytes.put(format, written(writer, report));
                    least.merge(format, threads.getCurrentThreadCpuTime() - start, Math::min);
                }
            }
        }
        print(least, bytes);
    }

    private static long written(ReportWriter writer, Report report) {
        long bytes = 0;
        for (String path : writer.paths(report)) {
            bytes += writer.content(report, path).length;
        }
        return bytes;
    }

    private static void print(Map<String, Long> least, Map<String, Long> bytes) {
        for (String format : Reports.FORMATS) {
            System.out.println(format + " " + bytes.get(format) + " " + least.get(format));
        }
    }
}
