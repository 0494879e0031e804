#!/bin/sh
# Compiles the scripts of Tests/guest, of the guide and of examples once and runs those same bytes on
# each guest kernel, and on this machine's kernel where that is allowed. In one guest the compiler
# runs too, with the guide's scripts as the guide prints them. The examples also run as executables of
# their own, in guests that have nothing else. Ends with 'N passed, N failed'.
set -u
cd "$(dirname "$0")/.."
cases='kprobe kretprobe wildcard string structure stack portability missing uprobe percpu
  library effects offset language
  oomkills tcpretransmits'
# The guide's scripts: those that print after a while are started first, those that watch all last.
scripts='demo-3 one-liner-14 demo-1 demo-2 one-liner-13 one-liner-12 one-liner-11 one-liner-10
  one-liner-9 one-liner-8 one-liner-7 one-liner-6 one-liner-5 one-liner-4 one-liner-3 one-liner-1
  one-liner-2'
# What this machine's kernel can be expected to do: kernels without kprobes are common.
cases_here='portability uprobe'
guests='6.1 6.12'
# The compiler runs under emulation there, so only for what this machine's kernel may lack: kprobes.
guest_of_typed=6.12
typed='demo-2 one-liner-11 one-liner-10 one-liner-8 one-liner-6 one-liner-3 one-liner-2'
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
  script=Tests/guest/$name.bt
  [ -f "$script" ] || script=examples/$name.bt
  .build/bin/probec build --profile $profile "$script" -o "$build/root/tests/$name.bpf.o" || exit 1
  cp "Tests/guest/$name.sh" $build/root/tests/
done
# The examples that are not run as cases are only attached.
examples=
for file in examples/*.bt; do
  name=$(basename "$file" .bt)
  [ -f "Tests/guest/$name.sh" ] && continue
  examples="$examples $name"
  .build/bin/probec build --profile $profile "$file" -o "$build/root/tests/$name.example" || exit 1
done
# The same examples as executables, in a guest of their own.
alone=
mkdir -p $build/alone/attach $build/alone/refuse
cc -static -O1 -Wall -Wextra -Werror -o $build/alone/init Tests/guest/alone.c || exit 1
for file in examples/*.bt; do
  name=$(basename "$file" .bt)
  folder=attach
  # No library is there to trace.
  if grep -q '^u[a-z]*probe:lib' "$file"; then folder=refuse; fi
  alone="$alone $name"
  .build/bin/probec build --profile $profile --emit exe "$file" -o "$build/alone/$folder/$name" ||
    exit 1
done
alone="$alone opens-values"
# Those that are cases as well are checked for what they print.
executables=
for name in $cases; do
  [ -f "examples/$name.bt" ] || continue
  executables="$executables $name"
  cp "$build/alone/attach/$name" $build/root/tests/
done
cc -static -g -O1 -o $build/root/tests/program Tests/guest/program.c || exit 1
cp Tests/guest/run.sh Tests/guide/waits.sh .build/bin/proberun $build/root/tests/
# shellcheck disable=SC2086 # One word per script.
scripts/guide-root.sh $build/root $profile $scripts 2>$build/warnings || {
  cat $build/warnings
  exit 1
}
cat >$build/root/test.sh <<END
cd /tests
sh run.sh ./proberun . $(echo $cases)
sh run.sh - . $(echo $executables)
for name in $(echo $examples); do
  if ./proberun --dry-run \$name.example >/tmp/said 2>&1; then
    echo "PASS \$name on \$(uname -r): the example attaches"
  else
    echo "FAIL \$name on \$(uname -r): \$(cat /tmp/said)"
  fi
done
sh /guide/run.sh objects /guide $(echo $scripts)
case \$(uname -r) in
  $guest_of_typed.*)
    sh /guide/list.sh /guide
    sh /guide/run.sh typed /guide $typed
    ;;
esac
END
log=$build/log
: >$log

# tally PLACE MODE CASE...: adds what the console says about each case to the log. A guest that died
# before its last case must not look like one that passed.
tally() {
  place=$1
  mode=$2
  shift 2
  for name in "$@"; do
    grep -E "^(PASS|FAIL) $name on [^ ,:]*${mode:+, $mode}: " $build/console >>$log && continue
    echo "FAIL $name on $place${mode:+, $mode}: not run" | tee -a $log
  done
}

# skip PLACE REASON
skip() {
  echo "SKIP $1: $2" | tee -a $log
}

# Each place runs the files of this folder; but for the guide's scripts in one guest, nothing is
# compiled again. The guests run at once, each on a processor.
for guest in $guests; do
  [ -s "guests/$guest/package" ] || continue
  echo "== starting guest $guest: $(cat "guests/$guest/package")"
  {
    # Only a guest that hangs takes as long.
    scripts/guest.sh -t 1800 -m 768 -d 16 "$guest" $build/root
    scripts/guest.sh -e -t 600 -m 256 "$guest" $build/alone
  } >"$build/console-$guest" 2>&1 &
done
wait
for guest in $guests; do
  if [ ! -s "guests/$guest/package" ]; then
    skip "guest $guest" "its kernel could not be fetched, see 'make setup'"
    continue
  fi
  echo "== guest $guest"
  cat "$build/console-$guest"
  cp "$build/console-$guest" $build/console
  # shellcheck disable=SC2086 # One word per case, here and below.
  tally "guest $guest" '' $cases $examples
  # shellcheck disable=SC2086
  tally "guest $guest" executable $executables
  # shellcheck disable=SC2086
  tally "guest $guest" alone $alone
  # shellcheck disable=SC2086
  tally "guest $guest" objects $scripts
  # shellcheck disable=SC2086
  [ "$guest" != $guest_of_typed ] || tally "guest $guest" typed list $typed
done

echo '== this machine'
if reason=$(scripts/can-trace.sh $build/root/tests/portability.bpf.o); then
  # shellcheck disable=SC2086
  (cd $build/root/tests && timeout 900 sh run.sh ./proberun . $cases_here) 2>&1 |
    tee $build/console
  # shellcheck disable=SC2086
  tally 'this machine' '' $cases_here
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
  [ "$1" = - ] || [ "$2" = - ] && verdict=UNKNOWN
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
