#!/usr/bin/env bash
# Tries what goes wrong around the command line tool: closed and full streams, readers that leave, full disks, signals, files and folders
# that cannot be read, pipes, devices. Each check prints "ok" or "not ok" with what it is about.
# Usage: eng/try-faults.sh [COMMAND…]   (the Release build by default). Exits with 1 where any check fails.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

samples="$PWD/samples/scenarios"
tool=("$@")
[ "${#tool[@]}" -gt 0 ] || tool=(dotnet "$PWD/src/FeasibilityEngine.Cli/bin/Release/net10.0/feasibility.dll")
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work="$(mktemp -d)"
mounted=""
cleanup() {
  [ -z "$mounted" ] || umount "$mounted"
  chmod -R u+rwx "$work"
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"
checks=0 failures=0

report() {
  checks=$((checks + 1))
  if [ "$1" -eq 0 ]; then
    echo "ok      $2"
  else
    failures=$((failures + 1))
    echo "not ok  $2"
    { echo "--- code ${code:-}"; for stream in out err; do [ ! -s "$work/$stream" ] || { echo "--- $stream"; head -c 600 "$work/$stream" | cat -v; }; done; } 2>/dev/null
  fi
}

# T: the tool, which never may take longer than this; 124 then.
T() { timeout --foreground 30 "${tool[@]}" "$@"; }

# expect STORY CODE LINE: the last run ended with the code, and said just this line on standard error; nothing where it is empty.
expect() {
  local said
  said="$(cat err)"
  { [ "$code" -eq "$2" ] && [[ "$said" == $3 ]] && ! grep -q '   at ' err; }
  report $? "$1"
}

run() { : >out; : >err; code=0; }
skip() { echo "skipped $1"; }

cp "$samples/first-steps.yaml" talks.yaml
costs=(--vary cost:offer:1..40 date:2023-04-01..2023-05-31)

# Streams that cannot be written.
for line in "check talks.yaml" "analyse talks.yaml --format html" "test talks.yaml" "--help" "--version"; do
  # shellcheck disable=SC2086
  { run; T $line >/dev/full 2>err || code=$?; expect "$line, a full disk behind standard output" 2 "feasibility: standard output cannot be written: no space left on device"; }
done
run; T check talks.yaml >&- 2>err || code=$?; expect "standard output closed" 2 "feasibility: standard output is closed"
run; T --help >&- 2>err || code=$?; expect "--help, standard output closed" 2 "feasibility: standard output is closed"
run; T check nothing.yaml >out 2>/dev/full || code=$?; expect "a full disk behind standard error: the exit code says it" 2 ""
run; T check nothing.yaml >out 2>&- || code=$?; expect "standard error closed: the exit code says it" 2 ""
run; T check talks.yaml <&- >&- 2>&- || code=$?; expect "all three closed" 2 ""
run; T analyse talks.yaml -o report.txt <&- >&- 2>&- || code=$?; cmp -s report.txt <(T analyse talks.yaml); same=$?
[ "$same" -eq 0 ] && [ "$code" -eq 0 ]; report $? "a report goes to its file though all three are closed"
run; T sweep talks.yaml "${costs[@]}" --format ndjson >/dev/full 2>err || code=$?
expect "a sweep, a full disk behind standard output" 2 "feasibility: standard output cannot be written: no space left on device"

# Standard input.
run; T analyse - <&- >out 2>err || code=$?; expect "standard input closed" 2 "feasibility: standard input is closed"
run; printf 'feasibility: 1\nscenario: Caf\351\n' | T check - >out 2>err || code=$?; expect "standard input that is not UTF-8" 3 "error FE0103: *"
run; T check - <. >out 2>err || code=$?; expect "standard input that is a folder" 2 "feasibility: standard input cannot be read: *"
run; T check <(cat talks.yaml) >out 2>err || code=$?; expect "a pipe named as a file is read" 0 ""

run; T test <(cat talks.yaml) >out 2>err || code=$?; grep -q "2 passed, 0 failed" out || code=99; expect "and by test, as by the others" 0 ""
run; mkfifo named.yaml; cat talks.yaml >named.yaml & T test named.yaml >out 2>err || code=$?; wait $!; grep -q "2 passed, 0 failed" out || code=99; expect "test waits for what is written into a named pipe" 0 ""

# Names behind which there is no file.
ln -s round.yaml circle.yaml; ln -s circle.yaml round.yaml; ln -s nowhere gone.yaml
python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket.yaml")'
for verb in check analyse; do
  run; T "$verb" circle.yaml >out 2>err || code=$?; expect "$verb, links that lead round in circles" 2 "feasibility: The file 'circle.yaml' cannot be opened: its links lead round in circles."
  run; T "$verb" gone.yaml >out 2>err || code=$?; expect "$verb, a link that leads nowhere" 2 "feasibility: The file 'gone.yaml' cannot be opened: its link leads nowhere."
  run; T "$verb" socket.yaml >out 2>err || code=$?; expect "$verb, a socket" 2 "feasibility: The file 'socket.yaml' cannot be opened: it is a socket, or a device with nothing behind it."
done
run; T test circle.yaml socket.yaml talks.yaml >out 2>err || code=$?; grep -q "2 passed, 0 failed" out || code=99
expect "test, links and a socket that are named: each is told, and the others are tested" 3 "*circle.yaml' cannot be opened: its links lead round in circles.*socket.yaml' cannot be opened: it is a socket, or a device with nothing behind it.*"
run; T analyse talks.yaml -o circle.yaml >out 2>err || code=$?; expect "-o on links that lead round in circles" 2 "feasibility: the report cannot be written to 'circle.yaml': its links lead round in circles"
run; T analyse talks.yaml -o socket.yaml >out 2>err || code=$?; expect "-o on a socket" 2 "feasibility: the report cannot be written to 'socket.yaml': it is a socket, or a device with nothing behind it"

# Names with what nobody sees.
run; T $'ch\xe2\x80\x8beck' talks.yaml >out 2>err || code=$?; expect "a zero-width space in a verb is shown" 2 "feasibility: there is no verb 'ch\\\\u{200B}eck'; did you mean 'check'?"
run; T check $'ta\xc2\xadlks.yaml' >out 2>err || code=$?; expect "a soft hyphen in a file's name is shown" 2 "feasibility: there is no file 'ta\\\\u{00AD}lks.yaml'; did you mean 'talks.yaml'?"
run; T analyse talks.yaml --format $'te\xe2\x80\x8bxt' >out 2>err || code=$?; expect "and in a value" 2 "feasibility: --format does not take 'te\\\\u{200B}xt'*"

# Readers that leave early.
run; T analyse talks.yaml 2>err | head -1 >out; code=${PIPESTATUS[0]}; expect "analyse | head: quiet, with the code of the answer" 0 ""
run; T sweep talks.yaml --vary 'cost:*:1%..1000%' --samples 1000000 --format ndjson 2>err | head -1 >out; code=${PIPESTATUS[0]}
expect "sweep | head: ends there, quietly, and is not complete" 4 ""

# Files that must not be lost.
ln -s talks.yaml link; ln talks.yaml hard; cp talks.yaml kept
for target in talks.yaml ./talks.yaml "$work/talks.yaml" link; do
  run; T analyse talks.yaml -o "$target" >out 2>err || code=$?
  expect "-o $target, which is the scenario" 2 "feasibility: the report cannot be written to '$target': that is the file it is made from"
done
run; T analyse - -o talks.yaml <talks.yaml >out 2>err || code=$?; expect "-o on the scenario that standard input is" 2 "*that is the file it is made from"
run; T check talks.yaml -o hard >out 2>err || code=$?; cmp -s talks.yaml kept || code=99; expect "-o on another name of the same file leaves the scenario" 0 ""
for device in "-o /dev/full" "--format ndjson -o /dev/full"; do
  # shellcheck disable=SC2086
  { run; T sweep talks.yaml "${costs[@]}" $device >out 2>err || code=$?; expect "sweep $device" 2 "feasibility: the report cannot be written to '/dev/full': no space left on device"; }
done
run; T sweep talks.yaml "${costs[@]}" --format ndjson --resume -o /dev/full >out 2>err || code=$?; expect "sweep --resume -o /dev/full" 2 "feasibility: --resume goes on with a file*"
run; T sweep --from /dev/zero >out 2>err || code=$?; expect "sweep --from a device without lines" 2 "*line 1 is longer than*"
mkfifo pipe
run; cat pipe >out & T check talks.yaml -o pipe 2>err || code=$?; wait $!; expect "-o on a pipe writes to it" 0 ""

# A disk that is full.
mkdir disk
if mount -t tmpfs -o size=16k tmpfs disk 2>/dev/null; then
  mounted="$work/disk"
  echo old >disk/report
  run; T analyse talks.yaml --format html -o disk/report >out 2>err || code=$?
  [ "$(cat disk/report)" = old ] && [ "$(ls -A disk)" = report ] || code=99
  expect "a report that does not fit: the old one stays, and nothing beside it" 2 "feasibility: the report cannot be written to 'disk/report': no space left on device"
  run; T sweep talks.yaml "${costs[@]}" --format ndjson -o disk/lines >out 2>err || code=$?
  [ "$(tail -c 3 disk/lines)" = '"}' ] || code=99
  expect "a sweep that does not fit: ends in a whole line" 2 "feasibility: the report cannot be written to 'disk/lines': no space left on device"
  T sweep talks.yaml "${costs[@]}" --format ndjson >whole 2>err
  cp disk/lines lines
  run; T sweep talks.yaml "${costs[@]}" --format ndjson -o lines --resume >out 2>err || code=$?; cmp -s lines whole || code=99
  expect "and is gone on with where there is room" 0 ""
else
  skip "a full disk: no small file system can be made here"
fi

# Signals. A search that has no end of its own soon enough.
long=("${tool[@]}" sweep "$work/talks.yaml" --vary 'cost:*:1%..1000%' --samples 1000000000 --format ndjson -o)
signal() {
  local story="$1" expected="$2" text="$3" pid
  run; rm -f lines
  # Not as a job of this shell, in which the background does not hear SIGINT.
  setsid env --default-signal=INT,TERM "${long[@]}" lines >out 2>err &
  pid=$!
  for ((i = 0; i < 150; i++)); do [ "$(wc -l 2>/dev/null <lines || echo 0)" -gt 1 ] && break; sleep 0.1; done
  kill -"$4" "$pid"
  wait "$pid" 2>/dev/null
  code=$?
  expect "$story" "$expected" "$text"
}
signal "SIGINT keeps what was found" 130 "feasibility: interrupted after * variants; --resume goes on from there" INT
[ "$(tail -c 3 lines)" = '"}' ]; report $? "and the last line is a whole one"
signal "SIGTERM keeps what was found" 143 "feasibility: interrupted after * variants; --resume goes on from there" TERM

# A search that hears the first signal and cannot end, because nobody takes its lines: the second one ends it.
for first in INT TERM; do
  run; rm -f slow; mkfifo slow
  sleep 60 <slow & reader=$!
  setsid env --default-signal=INT,TERM "${long[@]}" slow >out 2>err &
  pid=$!
  for ((i = 0; i < 150; i++)); do grep -qs pipe_w "/proc/$pid/task/$pid/wchan" && break; sleep 0.1; done
  kill -"$first" "$pid"; sleep 0.5
  kill -0 "$pid" 2>/dev/null; report $? "the first SIG$first is heard and does not end what is being written"
  kill -TERM "$pid"; wait "$pid" 2>/dev/null; code=$?
  expect "the second signal ends it" 143 ""
  kill "$reader"; wait "$reader" 2>/dev/null
done

# While it waits for its input, nothing has been found.
for pair in INT:130 TERM:143; do
  run; mkfifo "wait-$pair"
  setsid env --default-signal=INT,TERM "${tool[@]}" analyse "wait-$pair" >out 2>err &
  pid=$!
  sleep 1; kill -"${pair%:*}" "$pid"; wait "$pid" 2>/dev/null; code=$?
  expect "SIG${pair%:*} ends a run that waits" "${pair#*:}" ""
done

# Folders with what cannot be read. Root reads everything, so somebody else has to try.
mkdir -p tree/locked tree/good
cp talks.yaml tree/good/; cp talks.yaml tree/secret.yaml; cp talks.yaml tree/locked/
ln -s nowhere tree/dangling.yaml; ln -s circle.yaml tree/circle.yaml; ln -s .. tree/good/up; mkfifo tree/pipe.yaml; ln -s /dev/zero tree/zero.json
chmod 000 tree/secret.yaml tree/locked
as=()
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
  chmod 755 "$work" && chmod 777 tree
fi
if "${as[@]}" env HOME="$work/tree" "${tool[@]}" --version >/dev/null 2>&1; then
  run; timeout 30 "${as[@]}" env HOME="$work/tree" "${tool[@]}" test tree >out 2>err || code=$?
  expect "a folder with what cannot be read: each is a line, and nothing waits" 3 "*"
  for entry in dangling.yaml:"its link leads nowhere" circle.yaml:"its links lead round in circles" pipe.yaml:"it is a pipe, a socket or a device" zero.json:"it is a pipe, a socket or a device" \
    secret.yaml:"permission denied" locked:"permission denied"; do
    grep -q "^INVALID tree/${entry%%:*}  " out && grep -q "'tree/${entry%%:*}' cannot be .*: ${entry#*:}" err; report $? "tree/${entry%%:*}: ${entry#*:}"
  done
  grep -q "2 passed, 0 failed" out; report $? "and the others are tested"
  run; timeout 30 "${as[@]}" env HOME="$work/tree" "${tool[@]}" check tree/secret.yaml >out 2>err || code=$?; expect "a file that must not be read" 2 "feasibility: *"
  run; timeout 30 "${as[@]}" env HOME="$work/tree" "${tool[@]}" check tree/good/talks.yaml -o kept >out 2>err || code=$?; expect "a file that must not be written" 2 "*: permission denied"
else
  skip "folders that must not be read: nobody else can start the tool here"
fi

echo "try-faults: $((checks - failures)) of $checks checks as expected"
[ "$failures" -eq 0 ]
