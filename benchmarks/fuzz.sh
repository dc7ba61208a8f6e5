#!/usr/bin/env bash
# Fuzzes each reader for a given time, two at a time, and fails when one of them crashes.
# usage: benchmarks/fuzz.sh [--report] [--seed NUMBER] [SECONDS [TARGET...]]   (20 seconds and all targets by default)
# --report also writes benchmarks/FUZZ.md: executions, coverage and crashes, with the rows of earlier runs of other targets.
# --seed repeats the same inputs in the same order, as far as the time allows. Without it, each run uses other inputs.
# The input of a crash is in target/fuzz/TARGET of the module. Fix the cause, and copy the input under a new name to
# src/test/resources/fuzz/TARGET, where every build replays it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD
report=
seed=0 # libFuzzer then uses the clock
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
# From here on, $1 and the other arguments are those of the functions.
modules=$(awk 'NF { print $2 }' <<<"$targets" | sort -u | paste -sd,)

mvn -B -ntp -q -Dquick -Pfuzz -pl "$modules" -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/fuzz-classpath.txt

# fuzz TARGET: writes its table row to target/fuzz-TARGET.row. Status 1 on a crash.
fuzz() {
    local target=$1 module class
    read -r module class < <(awk -v target="$target" '$1 == target { print $2, $3 }' <<<"$targets") || {
        echo "no such target: $target" >&2
        return 1
    }
    local found=$here/$module/target/fuzz/$target log=$here/$module/target/fuzz-$target.log status=0
    rm -rf "$found"
    mkdir -p "$found/corpus"
    # Only Leastscope's own classes are instrumented. The detectors of Jazzer are disabled: they look for calls (of SQL, of
    # LDAP) that no reader makes, and instrumenting all classes for them takes longer than a short run.
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
        # A build server keeps only the output. The input is at its end, in Base64.
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
        echo "Written by \`benchmarks/fuzz.sh --report $seconds\`. Jazzer creates the inputs of each reader from the seeds in"
        echo "\`src/test/resources/fuzz\`; after each input, an oracle checks the result (\`ReaderOracles\`, \`ScanOracles\`,"
        echo "\`ArchiveOracle\`, \`UsageOracle\`, \`GuardOracle\`). Every build replays the seeds. Coverage counts the edges in Leastscope's own classes."
        echo
        echo "Machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the end, $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), $(date -u +%F)."
        echo
        echo "| target | seconds | executions | edges covered | features | crashes |"
        echo "|---|---|---|---|---|---|"
        cat target/fuzz-*.row
    } >benchmarks/FUZZ.md
fi
exit $failed
