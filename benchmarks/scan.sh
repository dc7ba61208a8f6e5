#!/usr/bin/env bash
# The scanner beside its floors and beside other tools, as Markdown for results.sh. Every figure is a fresh JVM; rounds are
# interleaved, so that a noisy machine is noisy for all. CPU is user + sys; the least of the rounds counts.
#   ROUNDS=5 by default; JARS a folder with the jars (fetched from Maven Central when it is not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${BUILT:-}" ]; then (cd .. && mvn -B -ntp -q -Dquick -DskipTests -pl scope-scan -am package); fi
fetch() { mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$1" -DoutputDirectory="$2" -Dmdep.useBaseVersion=true >/dev/null; }
jars=${JARS:-$work/jars}
mkdir -p "$jars" "$work/lib" "$work/classes"
if [ -z "${JARS:-}" ]; then
    fetch com.google.guava:guava:33.3.1-jre "$jars"
    fetch org.apache.hadoop:hadoop-client-runtime:3.4.1 "$jars"
    fetch org.jetbrains.kotlin:kotlin-compiler-embeddable:2.0.21 "$jars"
fi
for library in org.ow2.asm:asm:9.11.1 org.ow2.asm:asm-tree:9.11.1 org.ow2.asm:asm-analysis:9.11.1 org.yaml:snakeyaml:2.7 \
    com.fasterxml.jackson.core:jackson-core:2.22.4 de.thetaphi:forbiddenapis:3.9; do fetch "$library" "$work/lib"; done
forbidden=$(ls "$work"/lib/forbiddenapis*.jar)
path="$work/classes:../scope-scan/target/classes:../scope-model/target/classes:$work/lib/*"
javac -nowarn -d "$work/classes" -cp "$path" scan/ScanCost.java
ours() { java "${@:2}" -cp "$path" ScanCost $1; }

measure() { # name, command... -> a line "cpu wall" in milliseconds in $work/<name>
    local TIMEFORMAT='%U %S %R' spent
    spent=$( { time "${@:2}" >/dev/null 2>&1; } 2>&1 | tail -1 )
    awk -v t="$spent" 'BEGIN { split(t, p, " "); printf "%d %d\n", (p[1] + p[2]) * 1000, p[3] * 1000 }' >>"$work/$1"
}
least() { sort -n -k"$2" "$work/$1" | awk -v c="$2" 'NR == 1 { print $c }'; }
middle() { sort -n -k"$2" "$work/$1" | awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

echo "### The same question: which classes name a package"
echo
echo "| jar | package | ours | jdeps | forbidden-apis | ours and jdeps | ours alone | jdeps alone |"
echo "|---|---|---|---|---|---|---|---|"
for jar in "$jars"/*.jar; do
    for package in java.util.concurrent sun.misc com.nylas; do
        ours "classes $jar $package" | sed 's/\.class$//; s:^META-INF/versions/[0-9]*/::; s:/:.:g' | sort -u >"$work/a"
        jdeps --multi-release base -verbose:class -e "${package//./\\.}\\..*" "$jar" 2>/dev/null |
            sed -n 's/^   \([^ ]*\) .*/\1/p' | sort -u >"$work/b"
        mkdir -p "$work/x" && rm -rf "$work/x" && mkdir "$work/x" && (cd "$work/x" && jar xf "$jar" >/dev/null 2>&1 || true)
        echo "$package.**" >"$work/signatures"
        java -jar "$forbidden" -d "$work/x" -f "$work/signatures" --allowmissingclasses --allowunresolvablesignatures 2>&1 |
            sed -n 's/.*[ (]in \([^ (]*\)[ (].*/\1/p' | sort -u >"$work/c" || true
        echo "| $(basename "$jar") | $package | $(wc -l <"$work/a") | $(wc -l <"$work/b") | $(wc -l <"$work/c") | $(comm -12 "$work/a" "$work/b" | wc -l) | $(comm -23 "$work/a" "$work/b" | wc -l) | $(comm -13 "$work/a" "$work/b" | wc -l) |"
    done
done
echo
echo "Ours asks the constant pool alone, multi-release classes included: a name in a signature or a string counts."
echo "jdeps counts what is linked, in the base release. forbidden-apis counts uses in code and headers, one line a class."
echo
echo "### Jars without Nylas: cost beside the floor"
echo
echo "Least of $rounds rounds (median in brackets), CPU and wall as a multiple of java.util.zip inflating every class in one thread."
echo
echo "| jar | inflate CPU ms | scan, 1 thread, CPU | scan, 2 threads, CPU | scan, 2 threads, wall | ASM visitor on all, CPU | jdeps -e, CPU | forbidden-apis, CPU |"
echo "|---|---|---|---|---|---|---|---|"
for jar in "$jars"/*.jar; do
    rm -f "$work"/m.*
    rm -rf "$work/x" && mkdir "$work/x" && (cd "$work/x" && jar xf "$jar" >/dev/null 2>&1 || true)
    echo 'com.nylas.**' >"$work/signatures"
    for ((round = 0; round < rounds; round++)); do
        measure m.inflate ours "inflate $jar"
        measure m.one ours "scan $jar 1"
        measure m.two ours "scan $jar 2"
        measure m.visit ours "visit $jar"
        if ((round < 2)); then
            measure m.jdeps jdeps --multi-release base -verbose:class -e 'com\.nylas\..*' "$jar"
            measure m.forbidden java -jar "$forbidden" -d "$work/x" -f "$work/signatures" --allowmissingclasses --allowunresolvablesignatures
        fi
    done
    base=$(least m.inflate 1) mid=$(middle m.inflate 1)
    echo "| $(basename "$jar") | $base ($mid) | $(ratio "$(least m.one 1)" "$base") ($(ratio "$(middle m.one 1)" "$mid")) | $(ratio "$(least m.two 1)" "$base") ($(ratio "$(middle m.two 1)" "$mid")) | $(ratio "$(least m.two 2)" "$(least m.inflate 2)") ($(ratio "$(middle m.two 2)" "$(middle m.inflate 2)")) | $(ratio "$(least m.visit 1)" "$base") | $(ratio "$(least m.jdeps 1)" "$base") | $(ratio "$(least m.forbidden 1)" "$base") |"
done
echo
echo "### Smallest heap"
echo
echo "| jar | SerialGC heap in MB that finishes |"
echo "|---|---|"
for jar in "$jars"/*.jar; do
    for heap in 6 8 12 16 24 32 64; do
        if ours "scan $jar 2" -XX:+UseSerialGC -Xmx${heap}m 2>/dev/null | grep -q ' 0 unreadable'; then
            echo "| $(basename "$jar") | $heap |"
            break
        fi
    done
done
echo
echo "### Folders of made classes: how cost grows"
echo
echo "CPU in microseconds a class, over a JVM that reads an empty folder; least of $rounds rounds."
echo
echo "| classes | mention Nylas | scan | read only | ASM call visitor | scan / visitor |"
echo "|---|---|---|---|---|---|"
mkdir -p "$work/none"
for ((round = 0; round < rounds; round++)); do measure m.none ours "scan $work/none 1"; done
none=$(least m.none 1)
for count in 100 1000 10000 50000; do
    for percent in 0 1 10 100; do
        folder=$work/made && rm -rf "$folder" "$work"/s.* && mkdir "$folder"
        ours "make $folder $count $percent"
        for ((round = 0; round < rounds; round++)); do
            measure s.scan ours "scan $folder 1"
            measure s.read ours "read-folder $folder"
            measure s.visit ours "visit-folder $folder"
        done
        each() { awk -v a="$(least "$1" 1)" -v n="$none" -v c="$count" 'BEGIN { printf "%.0f", (a - n) * 1000 / c }'; }
        echo "| $count | $percent % | $(each s.scan) | $(each s.read) | $(each s.visit) | $(ratio "$(least s.scan 1)" "$(least s.visit 1)") |"
    done
done
echo
echo "Jars: $(cd "$jars" && sha256sum *.jar | awk '{ printf "%s%s %s", (NR > 1 ? ", " : ""), $2, substr($1, 1, 12) }'). Load at the end: $(cut -d' ' -f1-3 /proc/loadavg)."
