# What the scripts in guests wait with, and for; read by run.sh here and in Tests/guest.

# await SECONDS COMMAND ARGUMENT...: returns once the command succeeds, or the time is over, which is
# so long that only a hang takes as long.
await() {
  tries=$(($1 * 10))
  shift
  until "$@"; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.1
  done
}

# retransmits: how many segments this machine has sent again.
retransmits() {
  awk '
    $1 != "Tcp:" { next }
    !column { for (i = 2; i <= NF; i++) if ($i == "RetransSegs") column = i; next }
    { print $column }
  ' /proc/net/snmp
}
