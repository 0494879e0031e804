# What happens while the scripts of the guide run, and what they must print then; read by run.sh.
#
#   note_before LINE  notes what the kernel has counted before the script starts
#   cause LINE        causes what the script watches for
#   is_printed LINE   whether what it prints by itself is there
#   check LINE        compares what was printed with what was caused
#
# Every process that causes something has a name of its own, which begins with $prefix, so that what
# is counted by process is known exactly, whatever else runs.

address=10.9.9.9
calls=500
# System calls that nobody else makes, one for each of two runs at once.
case $prefix in
  guide) call_number=146 call_name=sched_get_priority_max ;;
  *) call_number=147 call_name=sched_get_priority_min ;;
esac
# How often they were made so many times.
call_rounds=0
malloc_rounds=0
blocks=64
pages=50
allocated=$((100 * 9000 + 10 * 200000))
executions=40
# The name of a program that this file runs, as its caller spells it.
program=$work/known/true

# subject NAME COMMAND...: runs the workload under a name; what it did comes to be in NAME.did.
subject() {
  known=$1
  shift
  echo go | "$folder/workload" rename "$known" "$@" >"$work/$known.did"
}

# did NAME COMMAND: the number that the workload reported.
did() { awk -v command="$2" '$1 == command { n += $2 } END { print n + 0 }' "$work/$1.did"; }

# disk: a file or device to read from that is not in memory.
disk() {
  [ -b /dev/vda ] && [ -z "$is_shared" ] && echo /dev/vda && return
  if [ ! -f "$work/data" ]; then
    dd if=/dev/zero of="$work/data" bs=4096 count=$blocks oflag=direct conv=fsync 2>/dev/null
  fi
  echo "$work/data"
}

# device: the number of the disk, as the kernel keeps it.
device() {
  if [ -b "$(disk)" ]; then
    numbers=$(stat -c '%t %T' "$(disk)")
    echo $(((0x${numbers% *} << 20) | 0x${numbers#* }))
  else
    numbers=$(stat -c %d "$(disk)")
    known=/sys/dev/block/$((numbers >> 8 & 4095)):$((numbers & 255))
    # Requests belong to the whole disk.
    [ ! -e "$known/partition" ] || known=$known/..
    IFS=: read -r major minor <"$known/dev"
    echo $((major << 20 | minor))
  fi
}

# interrupts: the counts of /proc/interrupts, summed over the processors, by the name of the handler.
interrupts() {
  awk '
    NR == 1 { processors = NF; next }
    { n = 0; for (i = 2; i <= processors + 1; i++) n += $i; print $NF, n }
  ' /proc/interrupts
}

# seconds_of_children: the processor time of all processes that this shell has waited for.
seconds_of_children() {
  times >"$work/times" # Not through a pipe: the shell of its end has waited for nobody.
  awk 'NR == 2 { gsub(/[ms]/, " "); print $1 * 60 + $2 + $3 * 60 + $4 }' "$work/times"
}

note_before() {
  case $1 in
    one-liner-8) retransmits >"$work/retransmits.before" ;;
    one-liner-9) interrupts >"$work/interrupts.before" ;;
  esac
}

cause() {
  case $1 in
    one-liner-1 | demo-1) is_caused calls || call ;;
    one-liner-2 | demo-2) is_caused reads || subject "${prefix}_reader" read 200 1000000 read 5000 1 ;;
    one-liner-3) subject "${prefix}_writer" write 50 200 write 7 12345 ;;
    one-liner-4) read_disk ;;
    one-liner-5) subject "${prefix}_faulter" map "$(disk)" $pages ;;
    one-liner-6) subject "${prefix}_sleeper" sleep 25 1 ;;
    one-liner-7 | one-liner-10) is_caused executions || execute ;;
    one-liner-8) connect ;;
    one-liner-9)
      interrupts >"$work/interrupts.caused"
      read_disk
      interrupts >"$work/interrupts.done"
      ;;
    one-liner-11)
      count_entries do_sys_open
      subject "${prefix}_opener" openat /proc/version 30
      entries >"$work/entries"
      ;;
    one-liner-12) subject "${prefix}_malloc" malloc 300 5000 malloc 20 100000 ;;
    one-liner-13)
      seconds_of_children >"$work/seconds.before"
      subject "${prefix}_spinner" spin 1500
      seconds_of_children >"$work/seconds.after"
      ;;
    demo-3) allocate ;;
  esac
}

call() {
  call_rounds=$((call_rounds + 1))
  subject "${prefix}_caller" call $call_number $calls
}

# allocate: leaves a process that lives until what the tracer says about it is printed.
allocate() {
  malloc_rounds=$((malloc_rounds + 1))
  let_allocator_go
  mkfifo "$work/go.$malloc_rounds"
  "$folder/workload" rename target_process malloc 100 9000 malloc 10 200000 hold \
    <"$work/go.$malloc_rounds" >"$work/target_process.did" &
  allocator=$!
  exec 8>"$work/go.$malloc_rounds"
  echo >&8
}

# let_allocator_go: ends what allocate left, if anything.
allocator=
let_allocator_go() {
  [ -n "$allocator" ] || return 0
  echo >&8
  exec 8>&-
  wait "$allocator"
  allocator=
}

# is_caused WHAT: whether another script has had it caused; notes that it is now.
is_caused() {
  if [ -e "$work/caused.$1" ]; then return 0; fi
  : >"$work/caused.$1"
  return 1
}

# read_disk: makes the disk work, and counts how often.
read_disk() {
  dd if="$(disk)" of=/dev/null bs=4096 count=$blocks iflag=direct 2>/dev/null
  echo $blocks >>"$work/requests"
}

execute() {
  mkdir -p "$work/known"
  ln -s /bin/true "$program"
  i=0
  while [ $i -lt $executions ]; do
    "$program"
    i=$((i + 1))
  done
}

# connect: asks for a connection with an address that nobody answers from. The first segment is sent
# again after a second, and two seconds later, until wait_for_causes has seen it.
connect() {
  ip link set lo up
  ip address add 10.9.9.1/32 dev lo 2>/dev/null
  ip route add $address/32 dev lo 2>/dev/null
  nc $address 80 </dev/null >/dev/null 2>&1 &
  echo $! >"$work/connection"
}

# count_entries FUNCTION: has the kernel's own tracing count how often a function is entered.
count_entries() {
  echo "p:entries $1" >>/sys/kernel/tracing/kprobe_events
  echo 1 >/sys/kernel/tracing/events/kprobes/entries/enable
}

# entries: the count; ends the counting.
entries() {
  awk '$1 == "entries" { print $2 }' /sys/kernel/tracing/kprobe_profile
  echo 0 >/sys/kernel/tracing/events/kprobes/entries/enable
  echo '-:entries' >>/sys/kernel/tracing/kprobe_events
}

are_retransmits_seen() { [ "$(retransmits)" -ge $(($(cat "$work/retransmits.before") + 2)) ]; }

wait_for_causes() {
  if [ -f "$work/connection" ]; then
    await 300 are_retransmits_seen
    kill "$(cat "$work/connection")"
    wait "$(cat "$work/connection")" 2>/dev/null
    retransmits >"$work/retransmits.after"
  fi
}

# What happens between the print and the clear of a demo is not printed, and what happens around them
# is printed in two parts: then it is caused again.
is_printed() {
  has_ended "$1" && return
  case $1 in
    demo-1)
      grep -qxF "@syscalls[${prefix}_caller]: $((calls + 2))" "$work/$1.output" && return
      is_cause_lost "@syscalls[${prefix}_caller]: " $call_rounds "$1" && call
      return 1
      ;;
    demo-2) grep -q '^@duration' "$work/$1.output" ;;
    demo-3)
      grep -qxF "]: $allocated" "$work/$1.output" && return
      is_cause_lost ']: ' $malloc_rounds "$1" && allocate
      return 1
      ;;
    one-liner-14) grep -q '^Every' "$work/$1.output" ;;
  esac
}

# is_cause_lost TEXT ROUNDS LINE: whether what was caused so many times has been printed as often, in
# lines that begin with a text.
is_cause_lost() {
  [ "$(awk -v text="$1" 'index($0, text) == 1 { n++ } END { print n + 0 }' "$work/$3.output")" -ge "$2" ]
}

# printed PREFIX: the sum of the numbers at the ends of the lines that begin with a text.
printed() {
  awk -v prefix="$1" '
    index($0, prefix) == 1 { n += substr($0, length(prefix) + 1) }
    END { printf "%d\n", n }
  ' "$work/$line.output"
}

# in_buckets [BUCKET]: the sum of the counts of histograms, of all buckets or those that begin so.
in_buckets() {
  awk -v bucket="$1" '
    /^\[/ && index($0, bucket) == 1 { n += $1 ~ /,$/ ? $3 : $2 }
    END { printf "%d\n", n }
  ' "$work/$line.output"
}

# is WHAT ACTUAL EXPECTED
is() { [ "$2" = "$3" ] || problem "$1: $2, not $3"; }

# is_within WHAT LOW ACTUAL HIGH
is_within() {
  if [ "$3" -lt "$2" ] || [ "$3" -gt "$4" ]; then problem "$1: $3, not within $2 and $4"; fi
}

# counts WHAT ACTUAL EXPECTED: exact, or at least that where others do the same.
counts() {
  if [ -n "$is_shared" ]; then is_within "$1" "$3" "$2" 1000000000; else is "$1" "$2" "$3"; fi
}

# says TEXT...: whether the script's errors have all these texts.
says() {
  for said in "$@"; do
    grep -qF -- "$said" "$work/$line.errors" || problem "the message does not say '$said'"
  done
}

# has_function NAME
has_function() { grep -q "^$1\$" /sys/kernel/tracing/available_filter_functions; }

check() {
  line=$1
  if [ "$1" = one-liner-10 ] && ! has_function __kmalloc; then
    # Later kernels have it under another name.
    is 'the exit status' "$(cat "$work/$1.status")" 255
    says __kmalloc __kmalloc_noprof
    return
  fi
  is 'the exit status' "$(cat "$work/$1.status")" 0
  case $1 in
    one-liner-1)
      made=$((calls * call_rounds))
      is calls "$(printed "@[tracepoint:syscalls:sys_enter_$call_name]: ")" $made
      ;;
    one-liner-2)
      # The tracers and the shell, while it waits, read a little as well.
      is_within bytes 200005000 "$(printed '@bytes: ')" 300000000
      ;;
    one-liner-3)
      # What the workload reports is written too.
      reported=$(($(wc -c <"$work/${prefix}_writer.did") - 6))
      is bytes "$(printed "@bytes[${prefix}_writer]: ")" $((50 * 200 + 7 * 12345 + reported))
      ;;
    one-liner-4)
      requests=$(awk '{ n += $1 } END { print n }' "$work/requests")
      if [ -f "$work/${prefix}_faulter.did" ]; then
        requests=$((requests + $(did "${prefix}_faulter" map)))
      fi
      counts requests "$(printed "@[$(device)]: ")" "$requests"
      ;;
    one-liner-5)
      is 'major faults' "$(printed "@[${prefix}_faulter]: ")" "$(did "${prefix}_faulter" map)"
      is 'major faults' "$(did "${prefix}_faulter" map)" $pages
      ;;
    one-liner-6) is sleeps "$(printed "@[${prefix}_sleeper]: ")" 25 ;;
    one-liner-7) is executions "$(printed "@[$program]: ")" $executions ;;
    one-liner-8)
      again=$(($(cat "$work/retransmits.after") - $(cat "$work/retransmits.before")))
      is_within 'segments sent again' 2 $again 1000
      is retransmits "$(printed "@[$address]: ")" $again
      ;;
    one-liner-9) check_interrupts ;;
    one-liner-10)
      # The kernel allocates room for the headers of each program with GFP_KERNEL, 0xcc0; the second
      # argument is not the size, whatever the guide says.
      is_within allocations $executions "$(in_buckets '[2K, 4K)')" 1000000
      ;;
    one-liner-11)
      # The functions of most kernels that call it contain a copy, so that it is never entered.
      entries=30
      [ "$(cat "$work/entries")" != 0 ] || entries=0
      is opens "$(printed "@[${prefix}_opener]: ")" $entries
      ;;
    one-liner-12)
      counts 'allocations of 5000' "$(in_buckets '[4K, 8K)')" 300
      counts 'allocations of 100000' "$(in_buckets '[64K, 128K)')" 20
      ;;
    one-liner-13) check_samples ;;
    one-liner-14) check_interval ;;
    demo-1)
      grep -qxF "@syscalls[${prefix}_caller]: $((calls + 2))" "$work/$1.output" ||
        problem "calls: never $((calls + 2))"
      ;;
    demo-2) is_within reads 5200 "$(in_buckets '[')" 1000000 ;;
    demo-3)
      grep -qxF "]: $allocated" "$work/$1.output" || problem "bytes: never $allocated"
      grep -q '^ *malloc+0$' "$work/$1.output" || problem 'no stack begins with malloc'
      ;;
  esac
}

# Each handler ran as often as the kernel counts: at least while the disk was read, at most from
# before the start to after the end.
check_interrupts() {
  interrupts >"$work/interrupts.after"
  grep -q '^@\[' "$work/$line.output" || problem 'no interrupts'
  sed -n 's/^@\[\(.*\)\]: \([0-9]*\)$/\1 \2/p' "$work/$line.output" >"$work/handlers"
  while read -r handler count; do
    low=$(($(interrupts_of "$handler" 'done') - $(interrupts_of "$handler" caused)))
    high=$(($(interrupts_of "$handler" after) - $(interrupts_of "$handler" before)))
    [ $high = 0 ] || is_within "interrupts of $handler" $low "$count" $high
  done <"$work/handlers"
}

# interrupts_of HANDLER WHEN
interrupts_of() {
  awk -v handler="$1" '$1 == handler { n += $2 } END { print n + 0 }' "$work/interrupts.$2"
}

# A process on a processor is seen 99 times a second: about so often where it shares the processor, and
# less often where the processor itself stands still now and then, as an emulated one does.
check_samples() {
  expected=$(cat "$work/seconds.before" "$work/seconds.after" |
    awk 'NR == 1 { before = $1 } END { printf "%d\n", 99 * ($1 - before) }')
  is_within samples $((expected / 10)) "$(printed "@[${prefix}_spinner]: ")" $((expected * 15 / 10 + 20))
}

check_interval() {
  ticks=$((($(date +%s) - $(cat "$work/$line.start")) / 5))
  is_within lines 1 "$(grep -c '^Every 5 seconds$' "$work/$line.output")" $((ticks + 1))
}
