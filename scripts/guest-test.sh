#!/bin/sh
# Compiles the scripts of Tests/guest once and runs those same bytes on each guest kernel, and on
# this machine's kernel where that is allowed. Ends with 'N passed, N failed'.
set -u
cd "$(dirname "$0")/.."
cases='kprobe kretprobe wildcard string structure stack portability'
# What this machine's kernel can be expected to do: kernels without kprobes are common.
cases_here=portability
guests='6.1 6.12'
# The kernel that the scripts are compiled against is none of those that they run on.
profile=golden/profile.probec-profile

if ! command -v qemu-system-x86_64 >/dev/null; then
  echo "guest-test: skipped, there is no qemu-system-x86_64 here: run 'make setup'"
  exit 0
fi

build=.build/guest-test
rm -rf $build
mkdir -p $build/root/tests
for name in $cases; do
  .build/bin/probec build --profile $profile "Tests/guest/$name.bt" \
    -o "$build/root/tests/$name.bpf.o" || exit 1
  cp "Tests/guest/$name.sh" $build/root/tests/
done
cp Tests/guest/run.sh .build/bin/proberun $build/root/tests/
echo "cd /tests && sh run.sh ./proberun . $cases" >$build/root/test.sh
log=$build/log
: >$log

# tally PLACE CASE...: adds what the console says about each case to the log. A guest that died
# before its last case must not look like one that passed.
tally() {
  place=$1
  shift
  for name in "$@"; do
    grep -E "^(PASS|FAIL) $name on " $build/console >>$log && continue
    echo "FAIL $name on $place: not run" | tee -a $log
  done
}

# skip PLACE REASON
skip() {
  echo "SKIP $1: $2" | tee -a $log
}

# Each place runs the files of this folder; nothing is compiled again.
for guest in $guests; do
  if [ ! -s "guests/$guest/package" ]; then
    skip "guest $guest" "its kernel could not be fetched, see 'make setup'"
    continue
  fi
  echo "== guest $guest: $(cat "guests/$guest/package")"
  scripts/guest.sh "$guest" $build/root 2>&1 | tee $build/console
  # shellcheck disable=SC2086 # One word per case, here and below.
  tally "guest $guest" $cases
done

echo '== this machine'
if reason=$(scripts/can-trace.sh $build/root/tests/portability.bpf.o); then
  # shellcheck disable=SC2086
  timeout 120 sh Tests/guest/run.sh .build/bin/proberun $build/root/tests $cases_here 2>&1 |
    tee $build/console
  # shellcheck disable=SC2086
  tally 'this machine' $cases_here
else
  skip 'this machine' "$reason"
fi

# The portability case means something only where layouts differ.
echo '== offsets, in bytes: guest 6.1, guest 6.12, this machine'
while read -r structure member; do
  offsets=
  for types in guests/6.1/vmlinux.btf guests/6.12/vmlinux.btf /sys/kernel/btf/vmlinux; do
    offset=-
    [ -r $types ] && offset=$(scripts/btf-offset.sh $types "$structure" "$member")
    offsets="$offsets $offset"
  done
  # shellcheck disable=SC2086 # One word per offset.
  set -- $offsets
  verdict=PASS
  [ "$1" = "$2" ] && verdict=FAIL
  echo "$verdict $structure.$member moves between kernels:$offsets"
done <<'END' | tee -a $log
task_struct tgid
task_struct real_parent
task_struct mm
task_struct exit_code
signal_struct oom_score_adj
file f_path
END

skipped=$(grep -c '^SKIP' $log)
passed=$(grep -c '^PASS' $log)
failed=$(grep -c '^FAIL' $log)
[ "$skipped" = 0 ] || echo "$skipped skipped, see the lines that begin with SKIP"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
