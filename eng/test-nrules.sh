#!/usr/bin/env bash
# Builds and tests FeasibilityEngine.NRules where its package NRules can be restored; where it cannot, says so in one line.
#
#   eng/test-nrules.sh [RESULTS]      RESULTS: a folder that takes the test results
#
# FEASIBILITY_NRULES_SOURCE names one more package source to restore from, such as a local folder.
# Ends with 0 where the tests passed, 1 where something failed, 3 where the package cannot be had.
set -euo pipefail
results=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}
source=${FEASIBILITY_NRULES_SOURCE:-}
[ ! -d "$source" ] || source=$(cd "$source" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
solution=tests/FeasibilityEngine.NRules.sln

if ! log=$(dotnet restore "$solution" ${source:+"-p:RestoreAdditionalProjectSources=$source"} </dev/null 2>&1); then
  errors=$(grep -E 'error [A-Z]+[0-9]+' <<<"$log" || true)
  if [ -n "$errors" ] && ! grep -qvE 'NU(1101|1102|1103|1603)\b.*\bNRules\b' <<<"$errors"; then
    echo "NRules cannot be restored here: FeasibilityEngine.NRules was not built or tested."
    exit 3
  fi
  printf '%s\n' "$log"
  exit 1
fi

dotnet build "$solution" -c Release --no-restore -warnaserror </dev/null || exit 1
dotnet format whitespace "$solution" --verify-no-changes --no-restore </dev/null || exit 1
dotnet test "$solution" -c Release --no-build ${results:+--logger trx --results-directory "$results"} </dev/null || exit 1
