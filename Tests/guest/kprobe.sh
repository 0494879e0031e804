title='a kprobe sees every call and its arguments'

workload() { /bin/dd if=/dev/zero of=/dev/null bs=100 count=50 2>/dev/null; }

expected() {
  cat <<'END'
@calls: 50
@requested: 5000
@sizes:
[64, 128)             50 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|
END
}
