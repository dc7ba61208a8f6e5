#!/usr/bin/env bash
# usage: run.sh <leastscope.jar> <folder to work in>: runs the script of docs/guard.md for Node, with Nylas' SDK from npm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
page="$here/../../../docs/guard.md"
mkdir -p "$2"
cp "$1" "$2/leastscope.jar"
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc "$here"/guard.test.mjs "$2"
cd "$2"
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --ignore-scripts --silent
    cp package-lock.json node_modules/.installed
fi
block() { awk -v mark="\`\`\`$1" '$0 == mark { inside = 1; next } $0 == "```" { inside = 0 } inside { print }' "$page"; }
block js | diff - <(sed -n '/<page>/,/<\/page>/p' guard.test.mjs | sed '1d;$d') || { echo "guard.test.mjs is not what docs/guard.md shows" >&2; exit 1; }
block sh | grep -A 99 '^java -jar' >script.sh
printf '%s\n' 'nylas: v3' 'features: [messages.read, messages.send]' 'connectors:' '  google: {}' >nylas-scopes.yaml

status() { rm -f guard.txt; local status=0; bash script.sh >"$1" 2>&1 || status=$?; cat "$1"; echo "status $status"; [ "$status" = "$2" ]; }
status passing.txt 0
grep -q '2 calls of 2 operations, 2 allowed' passing.txt
OUTSIDE=1 status denied.txt 1
grep -q 'denied: GET /v3/grants/{grant_id}/contacts (google), answered 403' denied.txt
