#!/usr/bin/env bash
# Measures and writes the results into benchmarks/RESULTS.md. Each part is a script that prints Markdown. Its output replaces the
# text between the two marks of the part. Run it on a machine without other load.
#
# usage: benchmarks/results.sh [part ...]     (all by default: plugin-cost library-cost jmh cold-start start-up scan usage report browser)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
file=RESULTS.md
parts=("$@")
if [ ${#parts[@]} -eq 0 ]; then parts=(plugin-cost library-cost jmh cold-start start-up scan usage report browser); fi

if [ -z "${BUILT:-}" ]; then (cd .. && mvn -B -ntp -q -Pbenchmarks -Dquick -DskipTests -pl benchmarks,scope-cli -am package); fi
export BUILT=1
new=$(mktemp)
trap 'rm -f "$new"' EXIT
for part in "${parts[@]}"; do
    load=$(cut -d' ' -f1 /proc/loadavg)
    {
        ./"$part.sh"
        echo
        echo "$(date -u +%F), $(java -version 2>&1 | sed -n 1p), $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)," \
            "load $load before the start."
    } >"$new"
    awk -v part="$part" -v new="$new" '
        $0 == "<!-- /" part " -->" { inside = 0 }
        !inside { print }
        $0 == "<!-- " part " -->" { inside = 1; print ""; while ((getline line < new) > 0) print line; print "" }
    ' "$file" >"$file.new"
    mv "$file.new" "$file"
done
