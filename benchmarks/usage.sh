#!/usr/bin/env bash
# Compares reading usage with reading blocks and finding line ends, and a call through the guard with a call to a plain server of the
# same kind. Prints Markdown for results.sh. Every figure of reading is from a new JVM with a heap of 64 MB. Rounds are interleaved.
# CPU is user + sys; figures are medians.
#   LINES   the number of lines of each file (5000000)
#   ROUNDS  the number of rounds (5)
#   CP      the class path of Leastscope, jackson-core and snakeyaml; built when it is not given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
lines=${LINES:-5000000}
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${CP:-}" ]; then
    (cd .. && mvn -B -ntp -q -Dquick -DskipTests -pl scope-guard -am package 1>&2)
    for library in org.yaml:snakeyaml:2.7 com.fasterxml.jackson.core:jackson-core:2.22.4; do
        (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$library" \
            -DoutputDirectory="$work/lib" -Dmdep.useBaseVersion=true 1>&2)
    done
    CP="../scope-guard/target/classes:../scope-engine/target/classes:../scope-scan/target/classes:../scope-model/target/classes:$work/lib/*"
fi
javac -nowarn -d "$work/classes" -cp "$CP" usage/UsageCost.java
run() { java -Xmx64m -XX:+UseSerialGC "${@:2}" -cp "$work/classes:$CP" UsageCost $1; }
cpu() { # name, command -> a line with CPU in milliseconds in $work/m.<name>
    local TIMEFORMAT='%U %S' spent
    spent=$( { time "${@:2}" >"$work/out.$1"; } 2>&1 | tail -1 )
    awk -v t="$spent" 'BEGIN { split(t, p, " "); printf "%d\n", (p[1] + p[2]) * 1000 }' >>"$work/m.$1"
}
middle() { sort -n "$work/m.$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "| $lines lines | CPU of reading, ms | of line ends, ms | multiple, one thread | two threads | goal |"
echo "|---|---|---|---|---|---|"
for format in ndjson access; do
    run "make $work/log $lines $format"
    rm -f "$work"/m.*
    for _ in $(seq "$rounds"); do
        cpu floor run "floor $work/log"
        cpu one run "read $work/log" -XX:ActiveProcessorCount=1
        cpu two run "read $work/log" -XX:ActiveProcessorCount=2
    done
    cmp "$work/out.one" "$work/out.two" || { echo "one and two threads count differently" >&2; exit 1; }
    awk -v f="$format" -v a="$(middle one)" -v b="$(middle floor)" -v c="$(middle two)" -v g="$([ $format = ndjson ] && echo 3.5 || echo 2.5)" \
        'BEGIN { printf "| %s | %d | %d | %.2f | %.2f | %s |\n", f, a, b, a / b, c / b, g }'
done
echo
java -cp "$work/classes:$CP" UsageCost guard
