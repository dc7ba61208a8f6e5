#!/usr/bin/env bash
# usage: scope-model/src/browser/screenshots.sh: takes the pictures in docs/images anew. Needs what the profile full needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -ntp -Dquick -Pfull -f ../pom.xml -pl scope-model integration-test \
    -Dtest=HtmlReportTest -Dsurefire.failIfNoSpecifiedTests=false
mkdir -p ../docs/images
REPORTS="$PWD/target/demo-reports" node target/browser/screenshots.mjs "$PWD/../docs/images"
