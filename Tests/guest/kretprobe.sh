title='a kretprobe sees what a call returned, a kprobe of the same function what it was asked'

# 250 bytes in blocks of 100, twice; then a folder, which cannot be read.
workload() {
  /bin/dd if=/dev/zero of=/tmp/data bs=1 count=0 seek=250 2>/dev/null
  /bin/dd if=/tmp/data of=/dev/null bs=100 2>/dev/null
  /bin/dd if=/tmp/data of=/dev/null bs=100 2>/dev/null
  /bin/dd if=/tmp of=/dev/null bs=100 2>/dev/null
}

# -21 is -EISDIR.
expected() {
  cat <<'END'
@at_end: 2
@bytes: 500
@entered: 9
@error: -21
@full: 4
@left: 9
@partial: 2
END
}
