#!/usr/bin/env bash
# Packs the command line tool, installs it from a local folder in each way that there is, and uses it as a newcomer would: compiled
# ahead of time for this platform; portable, found by a package that lists no platform; and as an ordinary 'dotnet pack' makes it.
# Nothing else is changed on the machine. Exits with 1 at the first step that does not do what it should.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

project=src/FeasibilityEngine.Cli
root=$PWD
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
  "$tool" "$@" </dev/null >"$work/out" 2>"$work/err" || code=$?
  [ "$code" -eq "$expected" ] || fail "feasibility $* ended with $code, not with $expected"
  grep -qF -- "$text" "$work/out" "$work/err" || fail "feasibility $* does not say '$text'"
  steps=$((steps + 1))
  echo "ok      feasibility $*"
}

# install NAME: installs the tool from the folder of packages NAME. A cache of its own: a package of the same version that was
# installed before must not stand in for this one.
install() {
  cat >"$work/nuget.config" <<CONFIG
<configuration>
  <packageSources>
    <clear />
    <add key="local" value="$work/$1" />
  </packageSources>
</configuration>
CONFIG
  version="$(ls "$work/$1" | sed -n 's/^FeasibilityEngine\.Cli\.\([0-9].*\)\.nupkg$/\1/p')"
  [ -n "$version" ] || fail "there is no package in $(ls "$work/$1")"
  echo "-- installed from $(cd "$work/$1" && echo *.nupkg)"
  NUGET_PACKAGES="$work/$1-cache" dotnet tool install FeasibilityEngine.Cli --version "$version" --tool-path "$work/$1-tool" --configfile "$work/nuget.config" </dev/null \
    || fail "the package could not be installed"
  tool="$work/$1-tool/feasibility"
}

# Whether what was installed from the folder NAME is just-in-time compiled: it is if the tool is a library that .NET runs.
is_portable() { [ -n "$(find "$work/$1-tool/.store" -name feasibility.dll)" ]; }

# The reports of all samples, to compare: they are to be the same, byte for byte, however the tool is compiled.
reports() {
  local sample format
  for sample in samples/scenarios/*.yaml; do
    for format in text json html; do
      "$tool" analyse "$sample" --format "$format" </dev/null
    done
  done
}

# What a newcomer does with the installed tool.
newcomer() {
  mkdir "$work/$1-try"
  cd "$work/$1-try"
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
  step 0 "draft/2020-12" schema --of report
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
  cd "$root"
  reports >"$work/reports-$1"
}

bash eng/pack-tool.sh "$work/by-platform"
if [ "$(ls "$work/by-platform" | wc -l)" -gt 2 ]; then
  install by-platform
  if is_portable by-platform; then fail "the package of this platform is listed, but the portable one was installed"; fi
  newcomer by-platform
  bash eng/try-faults.sh "$tool" || fail "what goes wrong around the tool compiled ahead of time is not told as it should"
else
  echo "-- not tried ahead of time: there is nothing to link with"
fi

bash eng/pack-tool.sh --portable "$work/portable"
install portable
is_portable portable || fail "this platform is not listed, but something else than the portable package was installed"
newcomer portable
if [ -e "$work/reports-by-platform" ]; then
  cmp "$work/reports-by-platform" "$work/reports-portable" || fail "ahead of time and just in time the reports are not the same"
fi

dotnet pack "$project" -c Release -o "$work/plain" --nologo -v quiet </dev/null
install plain
is_portable plain || fail "an ordinary pack makes a portable package"
step 0 "$version" --version
step 0 "Verdict: remote." analyse samples/scenarios/direct-talks.yaml

echo "the installed tool $version: all $steps steps as expected"
