#!/usr/bin/env bash
# Measures the report formats with 5,000 findings, in CPU time and in JMH's wall time, and prints a Markdown table. Takes
# three minutes.
#
# usage: benchmarks/report.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks -am package 1>&2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes='benchmarks/target/classes:benchmarks/target/lib/*'
java -cp "$classes" dev.leastscope.benchmarks.ReportFormatsCpu >"$work/cpu"
java -cp "$classes" org.openjdk.jmh.Main -foe true -rf csv -rff "$work/jmh" ReportFormats 1>&2

echo "| format | bytes | CPU | ns / byte | per byte, JSON = 1 | wall (JMH) | ± (99.9 %) | per byte, JSON = 1 |"
echo "|---|---:|---:|---:|---:|---:|---:|---:|"
# The first file: format bytes nanoseconds. The second: Benchmark,Mode,Threads,Samples,Score,Score Error (99.9%),Unit,Param: format
{ sed 's/ /,/g; s/^/cpu,/' "$work/cpu"; tr -d '"\r' <"$work/jmh" | sed 1d | sed 's/^/jmh,/'; } | awk -F, '
    $1 == "cpu" { formats[++count] = $2; bytes[$2] = $3; cpu[$2] = $4 / 1e6; allCpu += $4 / 1e6; allBytes += $3 }
    $1 == "jmh" { wall[$9] = $6; error[$9] = $7; if ($9 != "all") sum += $6 }
    END {
        for (i = 1; i <= count; i++) {
            f = formats[i]
            printf "| %s | %d | %.2f ms | %.1f | %.2f | %.2f ms | %.2f | %.2f |\n", f, bytes[f], cpu[f],
                cpu[f] * 1e6 / bytes[f], cpu[f] / bytes[f] / (cpu["json"] / bytes["json"]),
                wall[f], error[f], wall[f] / bytes[f] / (wall["json"] / bytes["json"])
        }
        printf "| all | %d | %.2f ms | | | %.2f ms | %.2f | |\n", allBytes, allCpu, wall["all"], error["all"]
        printf "\nAll formats take %.2f times the CPU of the JSON alone. The wall time is %.2f times when each has its own" \
            " JVM, and %.2f times when one JVM writes all of them. The goal is at most 6, and at most 2 for each byte.\n",
            allCpu / cpu["json"], sum / wall["json"], wall["all"] / wall["json"]
    }'
