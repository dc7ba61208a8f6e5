#!/usr/bin/env bash
# Measures the CPU (user + sys of the complete Maven process) that scope:check adds to an empty build. Compares it with the CPU
# that requireJavaVersion of maven-enforcer-plugin adds. Both are bound to validate in POMs that differ only in this plugin. They
# run in interleaved rounds, so that other load on the machine affects both.
# Also counts the classes that the cold check loads; that number is the same in every run. And prints the JVM's own counters for
# loading and compiling classes, read by jstat from the counter file of the JVM.
#
# usage: benchmarks/plugin-cost.sh [rounds]     (21 by default; needs a local repository with the artifacts of a build)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A copy of the local repository with hard links: the snapshot that is installed below must not stay in the real one.
cp -al "$HOME/.m2/repository" "$work/repository"
maven() { MAVEN_SKIP_RC=1 mvn -o -q -B -Dmaven.repo.local="$work/repository" "$@"; }
maven -Dquick -DskipTests -Dinvoker.skip=true install -pl scope-maven-plugin -am >&2
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)

project() { # folder, plugin XML
    mkdir -p "$work/$1/.mvn"
    cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cost</groupId><artifactId>cost</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins>$2</plugins></build>
</project>
POM
    cp examples/mail-calendar-app/nylas-scopes.yaml "$work/$1/"
}
project empty ''
project enforcer "<plugin><artifactId>maven-enforcer-plugin</artifactId><version>3.7.0</version><executions><execution>
  <phase>validate</phase><goals><goal>enforce</goal></goals><configuration><rules><requireJavaVersion><version>17</version>
  </requireJavaVersion></rules></configuration></execution></executions></plugin>"
project scope "<plugin><groupId>dev.leastscope</groupId><artifactId>scope-maven-plugin</artifactId><version>$version</version>
  <executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions></plugin>"

cpu() { # folder -> milliseconds of user + sys
    local TIMEFORMAT='%U %S' spent
    spent=$( { time maven -f "$work/$1/pom.xml" validate >/dev/null 2>&1; } 2>&1 )
    awk -v t="$spent" 'BEGIN { split(t, p, " "); printf "%d\n", (p[1] + p[2]) * 1000 }'
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for kind in empty enforcer scope; do maven -f "$work/$kind/pom.xml" validate >&2; done
for ((round = 1; round <= rounds; round++)); do
    for kind in empty enforcer scope; do cpu "$kind" >>"$work/$kind.ms"; done
done
empty=$(median "$work/empty.ms") enforcer=$(median "$work/enforcer.ms") scope=$(median "$work/scope.ms")

classes() { MAVEN_OPTS="-Xlog:class+load:file=$work/$1.log" maven -f "$work/$1/pom.xml" validate >/dev/null; grep -c 'source:' "$work/$1.log"; }
none=$(classes empty) all=$(classes scope)
own=$(grep -c 'dev\.leastscope\.' "$work/scope.log")

profile() { # folder -> milliseconds of loading classes and of the JVM's compiler, each the median of five builds
    local run
    for run in 1 2 3 4 5; do
        MAVEN_OPTS="-XX:+PerfDataSaveToFile -XX:PerfDataSaveFile=$work/$1.counters.$run" maven -f "$work/$1/pom.xml" validate >/dev/null
        jstat -J-Djstat.showUnsupported=true -snap "file://$work/$1.counters.$run" 2>/dev/null | awk -F= '
            $1 == "sun.os.hrt.frequency" { frequency = $2 }
            $1 == "sun.cls.time" { loading = $2 }
            $1 == "java.ci.totalTime" { compiling = $2 }
            END { f = frequency ? frequency : 1e9; printf "%d %d\n", loading * 1000 / f, compiling * 1000 / f }' >>"$work/$1.profile"
    done
    echo "$(cut -d' ' -f1 "$work/$1.profile" | sort -n | sed -n 3p) $(cut -d' ' -f2 "$work/$1.profile" | sort -n | sed -n 3p)"
}
read -r empty_loading empty_compiling <<<"$(profile empty)"
read -r scope_loading scope_compiling <<<"$(profile scope)"

cat <<MARKDOWN
| a build that | CPU, median of $rounds | adds |
|---|---:|---:|
| does nothing | $empty ms | |
| checks the version of Java (enforcer) | $enforcer ms | $((enforcer - empty)) ms |
| runs scope:check on the example's manifest | $scope ms | $((scope - empty)) ms |

$(awk -v e="$empty" -v f="$enforcer" -v s="$scope" 'BEGIN { printf "%.2f", (s - e) / (f - e) }') times the CPU that the enforcer adds; the goal is at most 0.5.
Classes that the JVM loads: $none without scope:check, $all with it; $own of them are Leastscope's own.
According to the JVM's counters, the build spends $((scope_loading - empty_loading)) ms more on loading classes ($empty_loading ms without scope:check), in the
waiting thread, and $((scope_compiling - empty_compiling)) ms more in its compiler ($empty_compiling ms without), in parallel threads. The number of classes is the lower
bound: those of SnakeYAML and Jackson, of Maven's plugin loading, and one for each rule.
$(mvn -v | head -1 | sed 's/\x1b\[[0-9;]*m//g').
MARKDOWN
