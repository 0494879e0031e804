#!/bin/sh
# usage: list.sh FOLDER
#
# Runs the guide's commands that list probes, as the guide prints them, and checks what they print,
# on a kernel with kprobes. FOLDER has guide.md and bin/bpftrace. Prints 'PASS …' or 'FAIL …'.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$1/bin:$PATH
sed -n 's/^| \(bpftrace -l[^|]*\)| .* |$/\1/p' "$1/guide.md" >"$work/commands"

# fail REASON
fail() {
  echo "FAIL list on $(uname -r), typed: $*"
  exit 1
}

[ "$(wc -l <"$work/commands")" = 4 ] || fail 'the guide has other commands'
number=0
while read -r command; do
  number=$((number + 1))
  sh -c "$command" >"$work/$number" 2>"$work/errors" || fail "$command: $(cat "$work/errors")"
done <"$work/commands"

for probe in kprobe:vfs_read tracepoint:sched:sched_switch software:page-faults:; do
  grep -qx "$probe" "$work/1" || fail "the whole list lacks $probe"
done
grep -qx tracepoint:sched:sched_switch "$work/2" || fail 'the tracepoints are not listed'
grep -v '^tracepoint:' "$work/2" && fail 'what is no tracepoint is listed'
grep -qx kprobe:vfs_read "$work/3" || fail 'the functions are not listed'
grep -v '^kprobe:vfs_' "$work/3" && fail 'other functions are listed'
grep -A 4 -x tracepoint:syscalls:sys_enter_openat "$work/4" >"$work/openat"
grep -qx '    const char \* filename' "$work/openat" || fail 'the arguments are not listed'
echo "PASS list on $(uname -r), typed: the guide's commands list probes"
