#!/usr/bin/env bash
# The step of action.yml: marks the lines of the files, writes the report into the job summary, and ends with the exit
# code of the check. What is checked may come from anybody. Nothing in it, no .npmrc, node_modules, package.json or
# lockfile, has a say in which code checks it, or in what it is held against: both are found on the branch that it is to
# go to. npm installs the code into an empty folder of its own, from the registry that the workflow names.
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

# What git says must not hang on who owns the checkout.
repository() { git -c safe.directory='*' "$@"; }

is_commit() { repository cat-file -e "$1^{commit}" 2> /dev/null; }

# A value of the event that started the run, by its path in it.
of_event() {
  node -e '
    const event = JSON.parse(require("node:fs").readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
    console.log(process.argv[1].split(".").reduce((value, name) => value?.[name], event) ?? "");
  ' "$1" 2> /dev/null || true
}

# Brings a commit here where it is not yet, by what it is called on the server and here.
bring() {
  is_commit "$2" || repository fetch --quiet --no-tags --depth=1 origin "$1" >&2 || true
  is_commit "$2"
}

# The commit whose policy is in force, as `base`: that of the branch that a request is to go to, of the main branch for a
# push to another, and on the main branch itself the one before the push. Empty where there is none yet.
find_base() {
  local branch= main
  base=
  case ${GITHUB_EVENT_NAME:-} in
    pull_request | pull_request_target) branch=$GITHUB_BASE_REF ;;
    merge_group) base=$(of_event merge_group.base_sha) ;;
    *)
      main=$(of_event repository.default_branch)
      if [ -n "$main" ] && [ "${GITHUB_REF:-}" != "refs/heads/$main" ]; then
        branch=$main
      elif [ "${GITHUB_EVENT_NAME:-}" = push ]; then
        base=$(of_event before)
      elif is_commit HEAD; then
        base=HEAD
      fi
      ;;
  esac
  if [ -n "$branch" ]; then
    base=refs/remotes/origin/$branch
    bring "+refs/heads/$branch:$base" "$base"
  elif [[ $base =~ ^0*$ ]]; then
    base=
  else
    bring "$base" "$base"
  fi
}

# A file of that commit, by its path from here.
of_base() { repository cat-file blob "$base:./${1#"$PWD/"}" 2> /dev/null; }

# The version that the lockfile of that commit names.
locked() {
  local lockfile
  for lockfile in package-lock.json npm-shrinkwrap.json; do
    of_base "$lockfile" | node -e '
      const { packages, dependencies } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
      const name = process.argv[1];
      console.log((packages?.[`node_modules/${name}`] ?? dependencies?.[name])?.version ?? "");
    ' "$package" 2> /dev/null || true
  done | grep -m 1 -E '^[0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]*$' || true
}

if ! find_base; then
  not_run '找不到目标分支，无从对照；checkout 时请写 fetch-depth: 0 · The branch that this is to go to cannot be found; check out with fetch-depth: 0'
fi
version=${INPUT_VERSION:-}
if [ -z "$version" ] && [ -n "$base" ]; then version=$(locked); fi
if [ -z "$version" ]; then version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$root/package.json"); fi
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

against=${INPUT_AGAINST:-}
if [ -z "$against" ] && [ -n "$base" ]; then
  mkdir "$home/in-force"
  in_force="$home/in-force/policy.json"
  if of_base "$INPUT_POLICY" > "$in_force"; then
    against=$in_force
    held="$(repository rev-parse --short "$base") 的政策 · The policy of $(repository rev-parse --short "$base")"
  fi
fi
if [ -z "$against" ]; then held='征求意见稿（此前还没有这份政策） · The consultation draft, for there was no such policy before'; fi
echo "对照 · Held against: ${held:-$against}"
printf '对照 · Held against: %s\n\n' "${held:-$against}" >> "$summary"

# A file that is not there yet accepts nothing.
accept=${INPUT_ACCEPT:-}
if [ -n "$accept" ] && [ ! -e "$accept" ]; then accept=; fi

arguments=(check "--lang=${INPUT_LANG:-zh}")
option() {
  if [ -n "$2" ]; then arguments+=("--$1=$2"); fi
}
option against "$against"
option scenarios "${INPUT_SCENARIOS:-}"
option receipts "${INPUT_RECEIPTS:-}"
option accept "$accept"
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
