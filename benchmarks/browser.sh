#!/usr/bin/env bash
# Measures the time of the HTML report with 5,000 findings in a real browser, and prints a Markdown table. Needs Chromium,
# Node.js and npm, like the profile full. Takes half a minute.
#
# usage: benchmarks/browser.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks -am package 1>&2
fi
work="$PWD/benchmarks/target/browser"
java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.leastscope.benchmarks.LargeReport "$work/reports/large"
scope-model/src/browser/install.sh "$work" 1>&2
REPORTS="$work/reports" node "$work/times.mjs"
