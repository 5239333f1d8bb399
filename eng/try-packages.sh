#!/usr/bin/env bash
# Packs every package, checks what is in it, and uses it as a user does: from the folder artifacts/packages, without this
# repository's settings. With clang at hand also published ahead of time. Exits with 1 where something is not as it should be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=artifacts/packages
consumer=tests/Packages/Consumer
rules_consumer=tests/Packages/RulesConsumer
rm -rf "$packages" artifacts/consumed artifacts/consumer
mkdir -p "$packages"

for project in src/FeasibilityEngine src/FeasibilityEngine.Assertions src/FeasibilityEngine.NRules src/FeasibilityEngine.Cli; do
  dotnet pack "$project" -c Release --nologo -v quiet </dev/null
done
ls -l "$packages"

# Every package brings its readme, licence and documentation, and nothing native. What is searched is read to its end first: with
# pipefail, a search that stops at the first match would break the pipe, and fail where it had found what it wanted.
for package in "$packages"/*.nupkg; do
  files=$(unzip -Z1 "$package")
  for wanted in README.md '\.nuspec' '\.dll'; do
    grep -q "$wanted" <<<"$files" || { echo "$package has no $wanted"; exit 1; }
  done
  if grep -E '\.(so|dylib|a)$|/native/' <<<"$files"; then echo "$package has native files"; exit 1; fi
  grep -q '<license type="expression">MIT</license>' <<<"$(unzip -p "$package" '*.nuspec')" || { echo "$package has no licence"; exit 1; }
done
for library in FeasibilityEngine FeasibilityEngine.Assertions FeasibilityEngine.NRules; do
  grep -qF "lib/net10.0/$library.xml" <<<"$(unzip -Z1 "$packages/$library".0.*.nupkg)" || { echo "no documentation in the package $library"; exit 1; }
done

echo "-- the package in a project of its own"
dotnet run --project "$consumer" -c Release </dev/null

echo "-- the package for NRules classes in a project of its own"
dotnet run --project "$rules_consumer" -c Release </dev/null

if command -v clang >/dev/null || command -v gcc >/dev/null; then
  echo "-- the same, ahead of time"
  dotnet publish "$consumer" -c Release -o artifacts/consumer --nologo -v quiet </dev/null
  artifacts/consumer/Consumer
else
  echo "-- not tried ahead of time: there is no C compiler to link with"
fi
