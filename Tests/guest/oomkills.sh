title='the example oomkills says whom the kernel kills, and for whom'

prepare() {
  mkdir -p /tmp/cgroup
  mount -t cgroup2 cgroup /tmp/cgroup
  echo +memory >/tmp/cgroup/cgroup.subtree_control
  mkdir /tmp/cgroup/small
  echo 8M >/tmp/cgroup/small/memory.max
}

# A block of 64 MB in a group that may have 8.
workload() {
  sh -c 'echo $$ >/tmp/cgroup/small/cgroup.procs
    exec dd if=/dev/zero of=/dev/null bs=64M count=1' >/dev/null 2>&1
  rmdir /tmp/cgroup/small
  umount /tmp/cgroup
}

expected() {
  cat <<'END'
N:N:N killed dd(N), N pages mapped, score adjustment N; dd(N) needed memory
@kills[dd]: N
END
}

normalised() { sed 's/[0-9][0-9]*/N/g'; }
