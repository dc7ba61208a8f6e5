#!/usr/bin/env bash
# What looking for published facts in the jars of direct dependencies adds to scope:check, in counted numbers: two builds
# that are equal but for their dependencies. Counted are the jars that the check opens and its reads of each (by the
# JVM's own recording of file reads), the entries that these jars hold, and the classes that the JVM loads. No time is
# measured: these numbers are the same in every run.
#
# usage: benchmarks/library-cost.sh [jars]     (20 by default; they are the largest of a local repository that a build has filled)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
jars=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A copy of the local repository by hard links: the snapshot installed below must not stay in the real one.
cp -al "$HOME/.m2/repository" "$work/repository"
maven() { MAVEN_SKIP_RC=1 mvn -o -q -B -Dmaven.repo.local="$work/repository" "$@"; }
maven -Dquick -DskipTests -Dinvoker.skip=true install -pl scope-maven-plugin -am >&2
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)

# The largest jars whose name is artifact-version, each artifact once.
find "$work/repository" -name '*.jar' -size -30000k -printf '%s %P\n' | sort -rn | awk '{ print $2 }' | while read -r path; do
    name=$(basename "$path" .jar) folder=$(dirname "$path")
    number=$(basename "$folder") artifact=$(basename "$(dirname "$folder")")
    group=$(dirname "$(dirname "$folder")" | tr / .)
    [ "$name" = "$artifact-$number" ] && [ "$group" != dev.leastscope ] && echo "$group $artifact $number $path"
done | awk '!seen[$1 " " $2]++' | head -n "$jars" >"$work/jars" || true

project() { # folder, dependencies
    mkdir -p "$work/$1/.mvn"
    cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cost</groupId><artifactId>cost</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>$2</dependencies>
  <build><plugins><plugin><groupId>dev.leastscope</groupId><artifactId>scope-maven-plugin</artifactId><version>$version</version>
  <executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions></plugin></plugins></build>
</project>
POM
    cp examples/mail-calendar-app/nylas-scopes.yaml "$work/$1/"
    # Without a class nothing is scanned, and no jar is opened.
    mkdir -p "$work/$1/target/classes"
    javac -d "$work/$1/target/classes" "$work/Code.java"
}
echo 'public class Code { String name() { return "nylas"; } }' >"$work/Code.java"
project none ''
project libraries "$(awk '{ print "<dependency><groupId>" $1 "</groupId><artifactId>" $2 "</artifactId><version>" $3 "</version></dependency>" }' "$work/jars")"

classes() { MAVEN_OPTS="-Xlog:class+load:file=$work/$1.log" maven -f "$work/$1/pom.xml" validate >/dev/null; grep -c 'source:' "$work/$1.log"; }
none=$(classes none) all=$(classes libraries)
# What lists the entries of a jar; Maven itself loads some of it.
lists() { grep -c 'java.util.zip.ZipFile\$\(ZipEntryIterator\|EntrySpliterator\)\|java.util.jar.JarFile\$JarEntryIterator' "$work/$1.log" || true; }

cat >"$work/reads.jfc" <<'JFC'
<configuration version="2.0"><event name="jdk.FileRead"><setting name="enabled">true</setting><setting name="threshold">0 ns</setting></event></configuration>
JFC
MAVEN_OPTS="-XX:StartFlightRecording=settings=$work/reads.jfc,filename=$work/reads.jfr" maven -f "$work/libraries/pom.xml" validate >/dev/null 2>&1
jfr print --events jdk.FileRead "$work/reads.jfr" | sed -n 's/^ *path = "\(.*\)"$/\1/p' >"$work/reads"
opened=0 reads=0 entries=0
while read -r _ _ _ path; do
    count=$(grep -cF "/$path" "$work/reads" || true)
    opened=$((opened + (count > 0))) reads=$((reads + count))
    entries=$((entries + $(unzip -Z1 "$work/repository/$path" | wc -l)))
done <"$work/jars"

cat <<MARKDOWN
| direct dependencies | jars opened | entries in them | reads of these files | classes that the JVM loads |
|---:|---:|---:|---:|---:|
| 0 | 0 | 0 | 0 | $none |
| $(wc -l <"$work/jars") | $opened | $entries | $reads | $all |

The reads are those of java.util.zip, which reads a jar's table of contents when it opens the jar. One name is looked up in each jar;
classes that list the entries of a jar: $(lists none) loaded without dependencies, $(lists libraries) with them.
MARKDOWN
