#!/usr/bin/env bash
# Fetches the compilers of compilers.xml and runs compile.sh and the compile.sh of the corpus with them.
# usage: recompile.sh <signatures of SDK v2, compiled> <target folder>
set -eu
here=$(cd "$(dirname "$0")" && pwd)
list=$(mktemp)
trap 'rm -f "$list"' EXIT
mvn -q -B -f "$here/compilers.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile="$list"
"$here/compile.sh" "$(cat "$list")" "$1" "$2"
"$here/../corpus/compile.sh" "$(cat "$list")" "$1" "$2/corpus"
