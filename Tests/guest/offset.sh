title='kprobes have offsets, modules and short names'

# The first instruction has five bytes, room for a call, or the four of endbr64 before that.
prepare() {
  case $release in
    6.1.*) arguments=5 ;;
    *) arguments=4 ;;
  esac
}

workload() { /bin/dd if=/dev/zero of=/dev/null bs=100 count=50 2>/dev/null; }

expected() {
  cat <<'END'
@behind: 50
@module: 50
@returned: 50
@short: 50
END
}
