#!/usr/bin/env bash
# Packs the command line tool by platform: for this one compiled ahead of time, which starts in a blink, for any other portable.
#
#   eng/pack-tool.sh [--portable] [FOLDER]      FOLDER takes the packages; artifacts/packages by default
#
# With --portable, or where there is nothing to link with, only the portable one. All have one version; the one that is installed
# by name, FeasibilityEngine.Cli, lists the others, and is made last, so that whoever finds it finds them.
set -euo pipefail
portable=
if [ "${1:-}" = --portable ]; then portable=yes; shift; fi
folder=${1:-$(dirname "${BASH_SOURCE[0]}")/../artifacts/packages}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

project=src/FeasibilityEngine.Cli
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
platform=$(dotnet msbuild "$project" -getProperty:NETCoreSdkPortableRuntimeIdentifier </dev/null)

# Whether a program can be linked here as the compiler links it. Elsewhere than on Linux the compiler finds its linker by itself.
can_link() {
  [ "$(uname)" = Linux ] || return 0
  local linker program
  linker=$(command -v clang || command -v gcc) || return 1
  program=$(mktemp)
  local code=0
  echo 'int main(void) { return 0; }' | "$linker" -x c - -o "$program" -lz 2>/dev/null || code=1
  rm -f "$program"
  return "$code"
}

if [ -z "$portable" ] && ! can_link; then
  echo "Only the portable package is made: compiling ahead of time needs clang and zlib's headers (Debian: clang zlib1g-dev)."
  portable=yes
fi
[ -z "$portable" ] || platform=any

# Emptied first: a package takes what lies in its folder of published files, also from an earlier time.
rm -rf artifacts/tool
rm -f "$folder"/FeasibilityEngine.Cli.[0-9a-z]*.*nupkg
pack() { dotnet pack "$project" -c Release -p:ToolPlatform="$platform" -o "$folder" --nologo -v quiet "$@" </dev/null; }

pack -r any
[ "$platform" = any ] || pack -r "$platform"
pack
(cd "$folder" && ls -l FeasibilityEngine.Cli.*)
