#!/usr/bin/env bash
# The step of action.yml: marks the lines of the files, writes the report into the job summary, and ends with the exit
# code of the check. POLLUTANT_QUOTA names a built command to run instead of the one on npm.
set -euo pipefail

# GitHub refuses a summary over 1 MiB.
most=1000000

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ -n "${POLLUTANT_QUOTA:-}" ]; then
  quota=(node "$POLLUTANT_QUOTA")
else
  version=${INPUT_VERSION:-$(node -p 'require(process.argv[1]).version' "$root/package.json")}
  quota=(npx --yes --package "pollutant-quota-rules@$version" -- pollutant-quota)
fi

arguments=(check "--lang=${INPUT_LANG:-zh}")
option() {
  if [ -n "$2" ]; then arguments+=("--$1=$2"); fi
}
option against "${INPUT_AGAINST:-}"
option scenarios "${INPUT_SCENARIOS:-}"
option receipts "${INPUT_RECEIPTS:-}"
option accept "${INPUT_ACCEPT:-}"

code=0
"${quota[@]}" "${arguments[@]}" --format=github -- "$INPUT_POLICY" || code=$?

report=$(mktemp "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/policy-check-XXXXXX")
"${quota[@]}" "${arguments[@]}" --format=markdown -- "$INPUT_POLICY" > "$report" 2> /dev/null || true
LC_ALL=C awk -v most="$most" '
  { size += length($0) + 1 }
  size > most { print "\n…"; exit }
  { print }
' "$report" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"

{
  echo "exit-code=$code"
  echo "report=$report"
} >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
