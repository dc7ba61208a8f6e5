#!/usr/bin/env bash
# usage: install.sh <folder to work in>: copies the scripts there, with the npm packages they use.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
mkdir -p "$1"
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc "$here"/*.mjs "$1"
cd "$1"
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --ignore-scripts --silent
    chmod u+x node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
    cp package-lock.json node_modules/.installed
fi
