title='printf shows strings of user and kernel memory, event by event'

prepare() { echo text >/tmp/first; echo text >/tmp/second; }

workload() { /bin/cat /tmp/first /tmp/second >/dev/null; }

expected() {
  cat <<'END'
cat asks for /tmp/first
cat opens /tmp/first
cat asks for /tmp/second
cat opens /tmp/second
END
}
