#!/usr/bin/env bash
# Measures the CPU (user + sys) of a cold `leastscope check --formats json`. Compares it with the same check through the library in
# a new JVM, and with a JVM that only parses the manifest with SnakeYAML. All run with the same flags in interleaved rounds, so that
# other load on the machine affects all. Then measures the saving of class data archives. Prints Markdown.
#
# usage: benchmarks/start-up.sh [rounds] [manifest]     (25 rounds and the example application's manifest by default)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-25}
manifest=${2:-examples/mail-calendar-app/nylas-scopes.yaml}

if [ -z "${BUILT:-}" ]; then
    mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks,scope-cli -am package 1>&2
fi
jar=scope-cli/target/leastscope.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The same jar for all three, so that each opens the same number of files.
command=(java -jar "$jar" check --manifest "$manifest" --formats json --fail-on never --output "$work/command")
library=(java -cp "$jar:benchmarks/target/classes" dev.leastscope.benchmarks.CheckManifest "$manifest" "$work/library")
parse=(java -cp "$jar:benchmarks/target/classes" dev.leastscope.benchmarks.ParseManifest "$manifest")
dynamic=(java -XX:SharedArchiveFile="$work/dynamic.jsa" "${command[@]:1}")
static=(java -XX:SharedArchiveFile="$work/static.jsa" "${command[@]:1}")

java -XX:ArchiveClassesAtExit="$work/dynamic.jsa" "${command[@]:1}" >/dev/null 2>&1
java -XX:DumpLoadedClassList="$work/classes.txt" "${command[@]:1}" >/dev/null 2>&1
java -Xshare:dump -XX:SharedClassListFile="$work/classes.txt" -XX:SharedArchiveFile="$work/static.jsa" -cp "$jar" >/dev/null 2>&1

cpu() { # command -> milliseconds of user + sys
    local TIMEFORMAT='%U %S' spent
    spent=$( { time "$@" >/dev/null 2>&1; } 2>&1 )
    awk -v t="$spent" 'BEGIN { split(t, p, " "); printf "%d\n", (p[1] + p[2]) * 1000 }'
}
median() { sort -n "$work/cpu-$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
classes() { "$1" -Xlog:class+load "${@:2}" 2>/dev/null | grep -c 'source: '; }

for _ in $(seq 0 "$rounds"); do
    for side in command library parse dynamic static; do
        declare -n run=$side
        cpu "${run[@]}" >>"$work/cpu-$side"
    done
done
for side in command library parse dynamic static; do sed -i 1d "$work/cpu-$side"; done # the first round fills the disk cache

times() { awk -v a="$(median "$1")" -v b="$(median "$2")" 'BEGIN { printf "%.2f", a / b }'; }
echo "| JVM that | CPU, median of $rounds | classes loaded |"
echo "|---|---:|---:|"
echo "| parses the manifest with SnakeYAML | $(median parse) ms | $(classes "${parse[@]}") |"
echo "| checks it through the library and writes report.json | $(median library) ms | $(classes "${library[@]}") |"
echo "| runs \`leastscope check --formats json\` | $(median command) ms | $(classes "${command[@]}") |"
echo "| the same with a dynamic archive of class data | $(median dynamic) ms | |"
echo "| the same with a static archive of class data | $(median static) ms | |"
echo
echo "The command takes $(times command library) times the CPU of the library; the goal is at most 1.35."
echo "It takes $(times command parse) times the CPU of parsing; the goal is at most 2.6."
echo "A dynamic archive changes the CPU to $(times dynamic command) of that, a static one to $(times static command). \`java -jar\` cannot name an archive, so"
echo "a launcher would be needed. The goals need no archive."
