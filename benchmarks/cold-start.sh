#!/usr/bin/env bash
# Measures the CPU (user + sys) of a new JVM that reads a manifest and finds the least set of each request. Compares it with a
# JVM that only parses the same manifest with SnakeYAML. Both run with the same flags in interleaved rounds, so that other load
# on the machine affects both. Prints Markdown.
#
# usage: benchmarks/cold-start.sh [rounds] [manifest]     (25 rounds and the example application's manifest by default)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-25}
manifest=${2:-examples/mail-calendar-app/nylas-scopes.yaml}

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks -am package 1>&2
fi
# JMH is not on this class path: neither program needs it.
lib=benchmarks/target/lib
path="benchmarks/target/classes:$(echo $lib/scope-model-*.jar):$(echo $lib/snakeyaml-*.jar):$(echo $lib/jackson-core-*.jar)"

cpu() { # main class -> milliseconds of user + sys
    local TIMEFORMAT='%U %S' spent
    spent=$( { time java -cp "$path" "dev.leastscope.benchmarks.$1" "$manifest" >/dev/null; } 2>&1 )
    awk -v t="$spent" 'BEGIN { split(t, p, " "); printf "%d\n", (p[1] + p[2]) * 1000 }'
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for main in ParseManifest ResolveManifest; do cpu "$main" >/dev/null; done # fill the disk cache
for _ in $(seq "$rounds"); do
    for main in ParseManifest ResolveManifest; do cpu "$main" >>"$work/$main"; done
done
parse=$(median "$work/ParseManifest")
resolve=$(median "$work/ResolveManifest")
classes() { java -Xlog:class+load -cp "$path" "dev.leastscope.benchmarks.$1" "$manifest" | grep -c 'source: \(file\|jrt\|shared\)'; }

echo "| JVM that | CPU, median of $rounds | classes loaded |"
echo "|---|---:|---:|"
echo "| parses the manifest with SnakeYAML | $parse ms | $(classes ParseManifest) |"
echo "| reads it and finds the least sets | $resolve ms | $(classes ResolveManifest) |"
echo
echo "$(awk -v a="$resolve" -v b="$parse" 'BEGIN { printf "%.2f", a / b }') times the CPU; the goal is at most 1.25."
