title='a missing function is a warning with its closest names, if the script says so'

workload() {
  grep -q "kprobe:vfs_red.*'vfs_read'" "$work/errors" || return
  /bin/dd if=/dev/zero of=/dev/null bs=100 count=50 2>/dev/null
}

expected() { echo '@calls[kprobe:vfs_read]: 50'; }
