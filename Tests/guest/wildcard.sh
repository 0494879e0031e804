title='a wildcard is expanded here, and func and probe name the match'

workload() {
  /bin/mkdir /tmp/a /tmp/b /tmp/c
  /bin/mkfifo /tmp/d
}

expected() {
  cat <<'END'
@calls[vfs_mknod, kprobe:vfs_mknod]: 1
@calls[vfs_mkdir, kprobe:vfs_mkdir]: 3
END
}
