#!/usr/bin/env bash
# Fuzzes every reader for a given time each and writes benchmarks/FUZZ.md: executions, coverage, what was found.
# usage: benchmarks/fuzz.sh [SECONDS [TARGET...]]   (20 seconds and all targets by default)
# A crash ends with status 1; its input is in target/fuzz/TARGET of the module and belongs into src/test/resources/fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-20}
shift || true
models=(baseline entra error facts lock manifest overrides pom)
scans=(archive classFile settings)
wanted=("$@")
if [ ${#wanted[@]} -eq 0 ]; then wanted=("${models[@]}" "${scans[@]}"); fi

mvn -q -Dquick -Pfuzz -pl scope-model,scope-scan test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/fuzz-classpath.txt

rows=()
failed=0
for target in "${wanted[@]}"; do
    module=scope-model
    class=dev.leastscope.ReadersFuzzer
    for scan in "${scans[@]}"; do
        if [ "$scan" = "$target" ]; then
            module=scope-scan
            class=dev.leastscope.scan.ScanFuzzer
        fi
    done
    found=$module/target/fuzz/$target
    log=$module/target/fuzz-$target.log
    rm -rf "$found"
    mkdir -p "$found/corpus"
    here=$PWD
    status=0
    (cd "$module" && java -Xmx1g -Dfuzz.target="$target" \
        -cp "target/test-classes:target/classes:$(cat target/fuzz-classpath.txt)" \
        com.code_intelligence.jazzer.Jazzer --target_class=$class --instrumentation_includes='dev.leastscope.**' \
        --reproducer_path="$here/$found" "$here/$found/corpus" "$here/$module/src/test/resources/fuzz/$target" \
        -artifact_prefix="$here/$found/" -max_total_time="$seconds" -max_len=65536 -timeout=120 -print_final_stats=1) \
        >"$log" 2>&1 || status=$?
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    features=$(sed -n 's/.* ft: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    result=none
    if [ "$status" -ne 0 ]; then
        result="a crash, see $log"
        failed=1
    fi
    rows+=("| $target | $seconds | ${executions:-0} | ${coverage:-0} | ${features:-0} | $result |")
    echo "${rows[-1]}"
done

{
    echo "# Fuzzing"
    echo
    echo "Written by \`benchmarks/fuzz.sh $seconds\`. Each reader is given inputs that Jazzer makes from the seeds in"
    echo "\`src/test/resources/fuzz\`; after each input the oracle of the reader is asked (\`ReaderOracles\`, \`ScanOracles\`,"
    echo "\`ArchiveOracle\`). Every build replays the seeds. Coverage counts the edges of our own classes."
    echo
    echo "Machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the end, $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), $(date -u +%F)."
    echo
    echo "| target | seconds | executions | edges covered | features | crashes |"
    echo "|---|---|---|---|---|---|"
    printf '%s\n' "${rows[@]}"
} >benchmarks/FUZZ.md
exit $failed
