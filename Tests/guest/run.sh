#!/bin/sh
# usage: run.sh PROBERUN DIRECTORY CASE...
#
# Runs test cases on the kernel that this machine or guest has, for dash and for busybox's shell.
# If PROBERUN is '-', the cases are executables of their own, DIRECTORY/CASE.
# DIRECTORY holds waits.sh, and for each CASE CASE.bpf.o, which was compiled elsewhere, and CASE.sh,
# which says:
#
#   title       what the case shows, one line
#   prepare     optional: gets the events ready; may set $arguments, the arguments of the script
#   options     optional: a variable with options of the loader, such as --unsafe
#   workload    causes the events, once everything is attached
#   discard     optional: ends what prepare started, if the case fails half-way
#   expected    prints what proberun must print (empty lines do not count)
#   normalised  optional: a filter for both texts, where kernels differ legitimately
#
# Prints one line per case, 'PASS …' or 'FAIL …', the latter with a difference, and exits 1 if one
# failed.
set -u
proberun=$1
directory=$2
shift 2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
release=$(uname -r)
. "$directory/waits.sh"

# fail REASON: reports the running case as failed, with what the loader said.
fail() {
  echo "FAIL $name on $place: $title: $1"
  sed 's/^/  stderr: /' "$work/errors"
  discard
  exit 1
}

# is_attached: whether the loader says that all probes are attached.
is_attached() { grep -q '^Attached' "$work/errors"; }

has_ended() { ! kill -0 "$loader" 2>/dev/null; }

is_settled() { is_attached || has_ended; }

# await_attachment: returns once that is so.
await_attachment() {
  if ! await 300 is_settled; then
    kill -KILL "$loader"
    fail 'the probes were not attached within 300 s'
  fi
  # A script that needs no events may have run to its end meanwhile.
  is_attached || fail 'proberun ended before the probes were attached'
}

# A subshell per case: what one defines, the next does not see.
run_case() (
  name=$1
  place=$release
  arguments=
  options=
  prepare() { :; }
  discard() { :; }
  normalised() { cat; }
  . "$directory/$name.sh"
  : >"$work/errors"
  prepare
  # shellcheck disable=SC2086 # One word per argument.
  if [ "$proberun" = - ]; then
    place="$release, executable"
    "$directory/$name" $options $arguments >"$work/output" 2>"$work/errors" &
  else
    "$proberun" $options "$directory/$name.bpf.o" ${arguments:+-- $arguments} \
      >"$work/output" 2>"$work/errors" &
  fi
  loader=$!
  await_attachment
  workload
  # Not SIGINT, which a shell without job control makes its background commands ignore.
  kill -TERM "$loader" 2>/dev/null
  wait "$loader"
  status=$?
  [ $status = 0 ] || fail "proberun exited with $status"
  expected | normalised | sed '/^$/d' >"$work/expected"
  normalised <"$work/output" | sed '/^$/d' >"$work/actual"
  if ! diff -u "$work/expected" "$work/actual" >"$work/difference"; then
    sed 's/^/  /' "$work/difference"
    fail 'it printed something else'
  fi
  echo "PASS $name on $place: $title"
)

result=0
for case in "$@"; do
  run_case "$case" || result=1
done
exit $result
