title='the memory of a process is written, and a process is ended'
options=--unsafe

workload() {
  mkdir /tmp/letter 2>/dev/null && echo 'it was made'
  sleep 300
}

expected() {
  cat <<'END'
@[kprobe, true, 2]: 1
@written[/znp/letter]: 1
@wrote[true, true, false]: 1
END
}
