#!/usr/bin/env bash
# Compiles the Kotlin, Groovy and Scala classes of the corpus and puts the classes into one folder a language, where the
# tests read them. The Java classes are compiled by the test itself.
# usage: compile.sh <class path of the compilers, see ../foreign/recompile.sh> <signatures of SDK v2, compiled> <target folder>
set -eu
compilers=$1 signatures=$(cd "$2" && pwd) target=$(mkdir -p "$3" && cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
for language in kotlin groovy scala; do rm -rf "$target/$language-classes"; mkdir -p "$target/$language-classes"; done
cd "$here/kotlin" && java -cp "$compilers" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn -jvm-target 17 \
    -cp "$signatures:$compilers" -d "$target/kotlin-classes" $(find . -name '*.kt' | sort)
rm -rf "$target/kotlin-classes/META-INF"
cd "$here/groovy" && java -cp "$signatures:$compilers" org.codehaus.groovy.tools.FileSystemCompiler -d "$target/groovy-classes" $(find . -name '*.groovy' | sort)
cd "$here/scala" && java -cp "$compilers" dotty.tools.dotc.Main -classpath "$signatures:$compilers" -d "$target/scala-classes" $(find . -name '*.scala' | sort)
find "$target/scala-classes" -name '*.tasty' -delete
