#!/usr/bin/env bash
# Fuzzes every reader for a given time each, two at a time, and fails when one of them finds a crash.
# usage: benchmarks/fuzz.sh [--report] [--seed NUMBER] [SECONDS [TARGET...]]   (20 seconds and all targets by default)
# --report also writes benchmarks/FUZZ.md: executions, coverage and what was found, also by earlier runs of other targets.
# --seed makes the same inputs in the same order again, as far as the time goes. Without it each run tries others.
# The input of a crash is in target/fuzz/TARGET of the module. Fix its cause, and put the input with a name into
# src/test/resources/fuzz/TARGET, where every build replays it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD
report=
seed=0 # libFuzzer then takes one from the clock
while :; do
    case "${1:-}" in
        --report) report=yes; shift ;;
        --seed) seed=$2; shift 2 ;;
        *) break ;;
    esac
done
seconds=${1:-20}
shift || true

# Target, module, class that Jazzer calls. A new target needs a line here and seeds in src/test/resources/fuzz/TARGET.
targets="
archive    scope-scan   dev.leastscope.scan.ScanFuzzer
baseline   scope-model  dev.leastscope.ReadersFuzzer
classFile  scope-scan   dev.leastscope.scan.ScanFuzzer
entra      scope-model  dev.leastscope.ReadersFuzzer
error      scope-model  dev.leastscope.ReadersFuzzer
facts      scope-model  dev.leastscope.ReadersFuzzer
guard      scope-guard  dev.leastscope.guard.GuardFuzzer
lock       scope-model  dev.leastscope.ReadersFuzzer
manifest   scope-model  dev.leastscope.ReadersFuzzer
overrides  scope-model  dev.leastscope.ReadersFuzzer
pom        scope-model  dev.leastscope.ReadersFuzzer
settings   scope-scan   dev.leastscope.scan.ScanFuzzer
usage      scope-engine dev.leastscope.engine.usage.UsageFuzzer
"
wanted=("$@")
if [ ${#wanted[@]} -eq 0 ]; then mapfile -t wanted < <(awk 'NF { print $1 }' <<<"$targets"); fi
# From here on, $1 and others are those of the functions.
modules=$(awk 'NF { print $2 }' <<<"$targets" | sort -u | paste -sd,)

mvn -B -ntp -q -Dquick -Pfuzz -pl "$modules" -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/fuzz-classpath.txt

# fuzz TARGET: its row of the table goes to target/fuzz-TARGET.row; status 1 on a crash.
fuzz() {
    local target=$1 module class
    read -r module class < <(awk -v target="$target" '$1 == target { print $2, $3 }' <<<"$targets") || {
        echo "no such target: $target" >&2
        return 1
    }
    local found=$here/$module/target/fuzz/$target log=$here/$module/target/fuzz-$target.log status=0
    rm -rf "$found"
    mkdir -p "$found/corpus"
    # Only our own classes are instrumented, and the detectors of Jazzer are left out: they watch for calls (of SQL, of LDAP)
    # that no reader makes, and changing all classes for them takes longer than a short run has.
    (cd "$module" && exec java -Xmx1g -XX:+UseSerialGC -Dfuzz.target="$target" \
        -cp "target/test-classes:target/classes:$(cat target/fuzz-classpath.txt)" \
        com.code_intelligence.jazzer.Jazzer --target_class="$class" \
        --instrumentation_includes='dev.leastscope.**' --custom_hook_includes='dev.leastscope.**' \
        --reproducer_path="$found" "$found/corpus" "$here/$module/src/test/resources/fuzz/$target" \
        -artifact_prefix="$found/" -seed="$seed" -max_total_time="$seconds" -max_len=65536 -timeout=120 -print_final_stats=1) \
        >"$log" 2>&1 || status=$?
    local executions coverage features result=none
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    features=$(sed -n 's/.* ft: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    if [ "$status" -ne 0 ]; then
        result="a crash, see $module/target/fuzz-$target.log"
        # A build server keeps only what is printed. The input stands in Base64 at the end.
        grep -A 12 '^== Java Exception' "$log" | cut -c1-500 >&2 || tail -5 "$log" >&2
        grep '^Base64: ' "$log" >&2 || true
    elif [ -z "$executions" ]; then
        result="did not run, see $module/target/fuzz-$target.log"
        status=1
    fi
    echo "| $target | $seconds | ${executions:-0} | ${coverage:-0} | ${features:-0} | $result |" \
        | tee "target/fuzz-$target.row"
    return "$status"
}

mkdir -p target
failed=0
running=0
for target in "${wanted[@]}"; do
    rm -f "target/fuzz-$target.row"
    if [ "$running" -eq 2 ]; then
        wait -n || failed=1
        running=$((running - 1))
    fi
    fuzz "$target" &
    running=$((running + 1))
done
while [ "$running" -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
done

if [ -n "$report" ]; then
    {
        echo "# Fuzzing"
        echo
        echo "Written by \`benchmarks/fuzz.sh --report $seconds\`. Each reader is given inputs that Jazzer makes from the seeds in"
        echo "\`src/test/resources/fuzz\`; after each input the oracle of the reader is asked (\`ReaderOracles\`, \`ScanOracles\`,"
        echo "\`ArchiveOracle\`, \`UsageOracle\`, \`GuardOracle\`). Every build replays the seeds. Coverage counts the edges of our own classes."
        echo
        echo "Machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the end, $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), $(date -u +%F)."
        echo
        echo "| target | seconds | executions | edges covered | features | crashes |"
        echo "|---|---|---|---|---|---|"
        cat target/fuzz-*.row
    } >benchmarks/FUZZ.md
fi
exit $failed
