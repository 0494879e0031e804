title='a cast argument is followed with the layout of this kernel'

workload() {
  /bin/dd if=/dev/zero of=/dev/null bs=100 count=50 2>/dev/null
  /bin/dd if=/dev/urandom of=/dev/null bs=100 count=7 2>/dev/null
}

expected() {
  cat <<'END'
@reads[urandom]: 7
@reads[zero]: 50
END
}
