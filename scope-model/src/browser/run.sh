#!/usr/bin/env bash
# usage: run.sh <folder with reports> <folder to work in>: opens the reports in Chromium and validates their SARIF files.
set -euo pipefail
"$(dirname "${BASH_SOURCE[0]}")"/install.sh "$2"
cd "$2"
REPORTS="$1" node --test --test-reporter=spec .
