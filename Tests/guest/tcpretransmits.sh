title='the example tcpretransmits shows the ends of a connection that nobody answers'

is_sent_again() { [ "$(retransmits)" != "$before" ]; }

# Segments to this address come back, and nobody takes them: the first is sent again after a second.
workload() {
  ip link set lo up
  ip address add 10.9.9.1/32 dev lo 2>/dev/null
  ip route add 10.9.9.9/32 dev lo 2>/dev/null
  before=$(retransmits)
  nc 10.9.9.9 80 </dev/null >/dev/null 2>&1 &
  connection=$!
  await 300 is_sent_again
  kill "$connection"
  wait "$connection"
}

expected() {
  cat <<'END'
TIME 10.9.9.1:PORT -> 10.9.9.9:80 state 2
@by_peer[10.9.9.9]: N
END
}

# How often depends on how fast the guest is.
normalised() {
  sed -e 's/^[0-9:]* 10/TIME 10/' -e 's/^\(TIME [0-9.]*\):[0-9][0-9]*/\1:PORT/' \
    -e 's/^\(@.*\): .*/\1: N/' | uniq
}
