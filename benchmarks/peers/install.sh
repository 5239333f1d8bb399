#!/usr/bin/env bash
# Installs the peers (Debian's packages), builds the one that is ours, and publishes our own program ahead of time.
# Everything that is built lands in artifacts/peers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# time tells the peak memory of a process; clang and zlib are what publishing ahead of time links with.
packages=(gringo z3 python3-z3 minisat procps time g++ clang zlib1g-dev)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}"
fi

mkdir -p artifacts/peers
g++ -O2 -o artifacts/peers/marco benchmarks/peers/marco.cpp -lminisat
dotnet publish benchmarks/FeasibilityEngine.Peers -c Release -r linux-x64 -p:PublishAot=true -o artifacts/peers
# Its package cannot be had everywhere; the runner names it as absent then.
dotnet publish benchmarks/FeasibilityEngine.CpSat -c Release -o artifacts/peers/cpsat || echo "CP-SAT cannot be built here, and is left out" >&2
echo "clingo:  $(clingo --version | head -n 1)"
echo "z3:      $(z3 --version)"
echo "minisat: $(dpkg-query -W -f '${Version}' minisat)"
