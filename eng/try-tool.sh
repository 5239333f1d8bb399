#!/usr/bin/env bash
# Packs the command line tool, installs it from a local folder, and uses it as a newcomer would. Nothing else is changed on the machine.
# Usage: eng/try-tool.sh [CONFIGURATION]   (Release by default). Exits with 1 at the first step that does not do what it should.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration="${1:-Release}"
project=src/FeasibilityEngine.Cli/FeasibilityEngine.Cli.csproj
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
steps=0

fail() {
  echo "try-tool: $*" >&2
  [ ! -s "$work/out" ] || { echo "--- standard output"; cat "$work/out"; } >&2
  [ ! -s "$work/err" ] || { echo "--- standard error"; cat "$work/err"; } >&2
  exit 1
}

# step CODE TEXT ARGUMENTS…: the installed tool ends with the code, and one of its streams holds the text.
step() {
  local code=0 expected="$1" text="$2"
  shift 2
  "$work/tool/feasibility" "$@" </dev/null >"$work/out" 2>"$work/err" || code=$?
  [ "$code" -eq "$expected" ] || fail "feasibility $* ended with $code, not with $expected"
  grep -qF -- "$text" "$work/out" "$work/err" || fail "feasibility $* does not say '$text'"
  steps=$((steps + 1))
  echo "ok      feasibility $*"
}

dotnet pack "$project" -c "$configuration" -o "$work/packages" -v quiet </dev/null
cat >"$work/nuget.config" <<'CONFIG'
<configuration>
  <packageSources>
    <clear />
    <add key="local" value="packages" />
  </packageSources>
</configuration>
CONFIG
version="$(ls "$work/packages" | sed -n 's/^FeasibilityEngine\.Cli\.\([0-9].*\)\.nupkg$/\1/p')"
[ -n "$version" ] || fail "there is no package in $(ls "$work/packages")"
# A cache of its own: a package of the same version that was installed before must not stand in for this one.
NUGET_PACKAGES="$work/cache" dotnet tool install FeasibilityEngine.Cli --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config" </dev/null \
  || fail "the package could not be installed"

mkdir "$work/try"
cd "$work/try"
step 0 "$version" --version
step 0 "First steps:" --help
step 0 "wrote scenario.yaml and feasibility.schema.json" init
step 0 "no problems found" check scenario.yaml
step 0 "6 passed, 0 failed" test .
step 0 "Verdict: openable." analyse scenario.yaml
step 0 '"verdict": "openable"' analyse scenario.yaml --format json
step 0 "Verdict: open." analyse scenario.yaml --concede patrols-leave-first=inner-first fee-recognised=fee-shared crew-released
step 1 "Verdict: openable." analyse scenario.yaml --fail-on openable
step 0 "1 March 2025" timeline scenario.yaml
step 0 "outer-basin-stays" explain scenario.yaml conflict-1 outer-basin-stays
step 0 "patrols-leave-first" whatif scenario.yaml --concede patrols-leave-first=inner-first
step 0 "crew-home" compare scenario.yaml --as-of 2025-02-01 --as-of 2025-06-01
step 0 '"version": "2.1.0"' check scenario.yaml --format sarif
step 0 "draft-07" schema
cmp -s "$work/out" feasibility.schema.json || fail "init and schema do not write the same schema"
step 0 "complete -F _feasibility feasibility" completion bash
step 0 "--fail-on" "[suggest:40]" "feasibility analyse scenario.yaml --fail"
step 2 "is there already; --force replaces it" init
step 2 "did you mean 'scenario.yaml'?" analyse scenaro.yaml
sed 's/verdict: remote/verdict: closed/' scenario.yaml >failing.yaml
step 1 "5 passed, 1 failed" test failing.yaml
step 4 "not proven" test scenario.yaml --budget 0.01ms
sed 's/party: south/party: souht/' scenario.yaml >invalid.yaml
step 3 "did you mean 'south'?" check invalid.yaml
step 3 "11 passed, 1 failed" test .
echo "the installed tool $version: all $steps steps as expected"
