#!/usr/bin/env bash
# Compiles the Kotlin, Scala and Groovy fixtures and puts the classes beside their sources, where the tests read them.
# usage: [JAVAC25=<javac of a JDK 25>] compile.sh <class path of the compilers> <signatures of SDK v2, compiled> <target folder>
# The class path of the compilers comes from `mvn dependency:build-classpath -f compilers.xml`; the signatures are
# compiled by any scanner test, into target/nylas-sdk-v2-signatures. Made with Kotlin 2.0.21, Scala 3.3.4, Groovy 4.0.24.
set -eu
compilers=$1 signatures=$(cd "$2" && pwd) target=$(mkdir -p "$3" && cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kotlin() { java -cp "$compilers" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn -jvm-target 17 "$@"; }
kotlin -cp "$compilers" -d "$work/kotlin-signatures" "$here"/kotlin/signatures/*.kt
rm -rf "$target"/{kotlin,scala,groovy,java25}/classes
mkdir -p "$target"/{kotlin,scala,groovy}/classes
(cd "$here/kotlin/src" && kotlin -cp "$compilers:$work/kotlin-signatures" -d "$target/kotlin/classes" KotlinApp.kt)
rm -rf "$target/kotlin/classes/META-INF"
(cd "$here/scala/src" && java -cp "$compilers" dotty.tools.dotc.Main -classpath "$compilers:$signatures" -d "$target/scala/classes" ScalaApp.scala)
find "$target/scala/classes" -name '*.tasty' -delete
(cd "$here/groovy/src" && java -cp "$compilers:$signatures" org.codehaus.groovy.tools.FileSystemCompiler -d "$target/groovy/classes" GroovyApp.groovy)
if [ -z "${JAVAC25:-}" ]; then
    for javac in /usr/lib/jvm/*25*/bin/javac; do if [ -x "$javac" ]; then JAVAC25=$javac; fi; done
fi
if [ -z "${JAVAC25:-}" ]; then echo "no JDK 25: its classes are left out"; exit 0; fi
mkdir -p "$target/java25/classes"
fixture=$here/../fixture/v3
(cd "$fixture/src" && "$JAVAC25" -proc:none -nowarn -g -cp "$compilers:$signatures" -d "$target/java25/classes" fixture/*.java)
cp "$fixture"/resources/* "$target/java25/classes"
