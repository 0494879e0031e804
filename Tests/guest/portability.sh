title='fields of kernel types are where this kernel has them'

# The process under observation waits for a line, changes its folder and exits with 7.
prepare() {
  mkfifo "$work/go"
  sh -c '
    renice -n 5 -p $$ >/dev/null
    ulimit -n 333
    umask 027
    echo 500 >/proc/$$/oom_score_adj
    read -r line <"$0"
    cd /
    exit 7
  ' "$work/go" &
  subject=$!
  arguments=$subject
}

discard() { kill "$subject"; }

workload() {
  # Read while the process lives. Opening the pipe waits until the process is ready.
  exec 9>"$work/go"
  expected_now >"$work/facts"
  echo go >&9
  exec 9>&-
  wait "$subject"
}

expected() {
  cat "$work/facts"
  echo "exit code $((7 << 8))"
}

# status KEY: a line of /proc/PID/status.
status() { sed -n "s/^$1:[[:space:]]*//p" "/proc/$subject/status"; }

expected_now() {
  echo "tgid $subject"
  echo "parent $(status PPid)"
  echo "started at $(cut -d' ' -f22 "/proc/$subject/stat")"
  echo "comm $(status Name)"
  echo "static priority 125"
  echo "open files limit $(awk '/^Max open files/ { print $4 }' "/proc/$subject/limits")"
  echo "oom score adjustment $(cat "/proc/$subject/oom_score_adj")"
  echo "umask $(($(status Umask)))"
  echo "pid namespace $(readlink "/proc/$subject/ns/pid_for_children" | tr -dc 0-9)"
  echo "kernel release $(uname -r)"
  program=$(readlink "/proc/$subject/exe")
  echo "program ${program##*/}"
}
