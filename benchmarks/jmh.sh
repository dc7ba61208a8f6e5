#!/usr/bin/env bash
# Runs the JMH benchmarks and prints their results as a Markdown table. Takes about two minutes. The
# benchmarks of the report formats run with report.sh.
#
# usage: benchmarks/jmh.sh [options of JMH, such as a pattern of names]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks -am package 1>&2
fi
results=$(mktemp)
trap 'rm -f "$results"' EXIT
java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main -foe true -rf csv -rff "$results" \
    -e ReportFormats "$@" 1>&2

echo "| benchmark | parameters | time | ± (99.9 %) |"
echo "|---|---|---:|---:|"
# Benchmark,Mode,Threads,Samples,Score,Score Error (99.9%),Unit,Param: a,Param: b
tr -d '"\r' <"$results" | awk -F, '
    function short(number) { return sprintf(number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number) }
    NR == 1 { for (i = 8; i <= NF; i++) { name[i] = $i; sub("Param: ", "", name[i]) } next }
    {
        count = split($1, part, ".")
        given = ""
        for (i = 8; i <= NF; i++) if ($i != "") given = given (given == "" ? "" : ", ") name[i] " " tolower($i)
        unit = $7; sub("/op", "", unit); sub("us", "µs", unit)
        printf "| %s.%s | %s | %s %s | %s |\n", part[count - 1], part[count], given, short($5), unit, short($6)
    }'
