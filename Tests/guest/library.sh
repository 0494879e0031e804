title='functions of strings, tasks and maps work in every kernel'

workload() { mkdir /tmp/part/dir 2>/dev/null; }

expected() {
  cat <<'END'
@called[mkdir, File exists, Terminated]: 1
@first[init, mkdir, ]: 1
@found: 2
@joined[mkdir /tmp/part/dir]: 1
@key[false]: 1
@made[13, 5, false, 0]: 1
@parent[true, true]: 1
END
}
