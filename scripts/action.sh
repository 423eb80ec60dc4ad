#!/usr/bin/env bash
# The step of action.yml: marks the lines of the files, writes the report into the job summary, and ends with the exit
# code of the check. The repository that is checked may come from anybody. Nothing in it, no .npmrc, node_modules or
# package.json, has a say in which code checks it: npm installs that into an empty folder of its own, from the registry
# that the workflow names.
set -euo pipefail

# GitHub refuses a summary over 1 MiB.
most=1000000

package=pollutant-quota-rules
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
temp=${RUNNER_TEMP:-${TMPDIR:-/tmp}}
report=$(mktemp "$temp/policy-check-XXXXXX")

# What would run before, or instead of, what is meant to run.
unset NODE_OPTIONS NODE_PATH

finish() {
  {
    echo "exit-code=$1"
    echo "report=$report"
  } >> "${GITHUB_OUTPUT:-/dev/null}"
  exit "$1"
}

# Nothing was checked, which is neither a pass nor a policy that does not pass.
not_run() {
  printf '::error title=未能核对 · Nothing was checked::%s\n' "$1"
  printf '⛔ **未能核对 · Nothing was checked**\n\n%s\n' "$1" | tee "$report" >> "$summary"
  finish 3
}

version=${INPUT_VERSION:-$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$root/package.json")}
if [[ ! $version =~ ^[0-9A-Za-z.+-]+$ ]]; then
  not_run 'version 应为版本号，如 0.4.0 · version must be that of a release, such as 0.4.0'
fi
if ! major=$(node -p 'process.versions.node.split(".")[0]') || [ "$major" -lt 20 ]; then
  not_run '需要 Node 20 及以上，可用 actions/setup-node 安装 · Node 20 or later is needed; actions/setup-node installs it'
fi

home=$(mktemp -d "$temp/policy-check-XXXXXX")
echo '{ "private": true }' > "$home/package.json"
: > "$home/npmrc"
install=(
  npm install --prefix "$home" --userconfig "$home/npmrc" --ignore-scripts
  --no-audit --no-fund --no-update-notifier --loglevel error
)
if [ -n "${INPUT_REGISTRY:-}" ]; then install+=("--registry=$INPUT_REGISTRY"); fi
if ! (cd "$home" && "${install[@]}" "$package@$version" >&2); then
  not_run "npm 未能安装 $package@$version，原因见日志 · npm could not install $package@$version; the log says why"
fi
running="$package $(node -p 'require(process.argv[1]).version' "$home/node_modules/$package/package.json")"
echo "核对所用 · Checked by: $running"
printf '核对所用 · Checked by: %s\n\n' "$running" >> "$summary"

arguments=(check "--lang=${INPUT_LANG:-zh}")
option() {
  if [ -n "$2" ]; then arguments+=("--$1=$2"); fi
}
option against "${INPUT_AGAINST:-}"
option scenarios "${INPUT_SCENARIOS:-}"
option receipts "${INPUT_RECEIPTS:-}"
option accept "${INPUT_ACCEPT:-}"
quota() {
  "$home/node_modules/.bin/pollutant-quota" "${arguments[@]}" "--format=$1" -- "$INPUT_POLICY"
}

code=0
quota github || code=$?
quota markdown > "$report" 2> /dev/null || true
LC_ALL=C awk -v most="$most" '
  { size += length($0) + 1 }
  size > most { print "\n…"; exit }
  { print }
' "$report" >> "$summary"
finish "$code"
