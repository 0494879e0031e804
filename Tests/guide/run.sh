#!/bin/sh
# usage: run.sh [-s] [-p] [-n PREFIX] MODE FOLDER LINE...
#
# Runs scripts of the guide (one-liner-1 …, demo-1 …) all at once, as the guide prints them, causes
# what they watch for and checks what they print. MODE is
#
#   typed    as a user types them: FOLDER/bin has 'bpftrace' and 'sudo'
#   objects  FOLDER/objects/LINE.bpf.o, compiled elsewhere, by FOLDER/proberun
#
# -s: others use the machine too, so what is not counted by process may be more than was caused.
# -p: what runs is not probec, but its peer, which says nothing once it is attached.
# -n: how the names of the processes begin that cause something, so that two runs can be told apart.
#
# FOLDER also has guide.md, extract.sh, waits.sh, lines.sh and the program 'workload'. Prints a line per
# script, 'PASS …' or 'FAIL …', and exits with 1 if one failed. For dash and busybox's shell.
set -u
is_shared=
is_peer=
prefix=guide
while getopts spn: option; do
  case $option in
    s) is_shared=yes ;;
    p) is_peer=yes ;;
    n) prefix=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
mode=$1
folder=$(cd "$2" && pwd)
shift 2
lines=$*

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
release=$(uname -r)
result=0
. "$folder/waits.sh"
. "$folder/lines.sh"

# text LINE: what the guide prints.
text() { sh "$folder/extract.sh" "$folder/guide.md" "$1"; }

# start LINE: starts a script; its process ID comes to be in LINE.tracer.
start() {
  case $mode-$1 in
    objects-*) set -- "$1" "$folder/proberun" "$folder/objects/$1.bpf.o" ;;
    typed-one-liner-*) set -- "$1" sh -c "$(text "$1")" ;;
    typed-demo-*)
      text "$1" >"$work/$1"
      chmod +x "$work/$1"
      set -- "$1" "$work/$1"
      ;;
  esac
  name=$1
  shift
  date +%s >"$work/$name.start"
  : >"$work/$name.errors"
  PATH=$folder/bin:$PATH GUIDE_TRACER=$work/$name.tracer \
    "$@" >"$work/$name.output" 2>"$work/$name.errors" &
  # 'sudo' writes the process ID of what it becomes; the shell in between may stay.
  echo $! >"$work/$name.child"
}

tracer() { cat "$work/$1.tracer" 2>/dev/null || cat "$work/$1.child"; }

has_ended() { ! kill -0 "$(cat "$work/$1.child")" 2>/dev/null; }

is_attached() {
  if [ -n "$is_peer" ]; then
    grep -q -e ep_poll -e epoll_wait "/proc/$(tracer "$1")/wchan" 2>/dev/null
  else
    grep -q '^Attached' "$work/$1.errors"
  fi
}

is_settled() { is_attached "$1" || has_ended "$1"; }

# stop LINE: ends a script as a user would.
stop() {
  # Not SIGINT, which a shell without job control makes its background commands ignore.
  has_ended "$1" || kill -TERM "$(tracer "$1")"
  [ -n "$is_peer" ] || return 0
  # The peer forgets a signal now and then.
  until await 5 has_ended "$1"; do kill -TERM "$(tracer "$1")"; done
}

# finish LINE: leaves the exit status of a script in LINE.status.
finish() {
  wait "$(cat "$work/$1.child")"
  echo $? >"$work/$1.status"
}

# problem TEXT: what is wrong with the script that is being checked.
problem() { problems="$problems
  $*"; }

# report LINE: prints whether all is well.
report() {
  title=$(text "$1" | sed -n '/^#!/d; /./{p;q;}')
  if [ -z "$problems" ]; then
    printf '%s\n' "PASS $1 on $release, $mode: $title"
    return
  fi
  result=1
  printf '%s\n' "FAIL $1 on $release, $mode: $title$problems"
  sed 's/^/  stderr: /' "$work/$1.errors"
  head -n 40 "$work/$1.output" | sed 's/^/  stdout: /'
}

for line in $lines; do
  note_before "$line"
  start "$line"
  await 600 is_settled "$line"
  # The slowest to print; meanwhile the others are started.
  [ "$line" != demo-3 ] || cause "$line"
done
for line in $lines; do [ "$line" = demo-3 ] || cause "$line"; done
wait_for_causes
for line in $lines; do await 600 is_printed "$line"; done
let_allocator_go
for line in $lines; do stop "$line"; done
for line in $lines; do
  finish "$line"
  problems=
  check "$line"
  report "$line"
done
exit $result
