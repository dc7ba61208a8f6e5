#!/usr/bin/env bash
# usage: run.sh <folder with reports> <folder to work in>: opens the reports in Chromium and validates their SARIF files.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export REPORTS="$1"
mkdir -p "$2"
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc "$here"/*.mjs "$2"
cd "$2"
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --ignore-scripts --silent
    chmod u+x node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
    cp package-lock.json node_modules/.installed
fi
node --test --test-reporter=spec .
