#!/usr/bin/env bash
# Times the report formats with 5,000 findings and prints them as a Markdown table. Takes half a minute.
#
# usage: benchmarks/report.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks -am package 1>&2
fi
java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.leastscope.benchmarks.ReportFormatsCpu
