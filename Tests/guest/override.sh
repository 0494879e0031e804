title='a system call is made to fail, and a process is ended'
options=--unsafe
arguments=__x64_sys_mkdir

workload() {
  mkdir /tmp/forbidden 2>/dev/null && echo 'it was made'
  [ -d /tmp/forbidden ] && echo 'it exists'
  sleep 60
}

expected() {
  cat <<'END'
@[kprobe, true]: 1
@returned[Permission denied]: 1
@wrote[true, true, false]: 1
@written[/znp/forbidden]: 1
END
}
