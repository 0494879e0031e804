#!/bin/sh
# Compiles examples/syscount.bt and runs it for five seconds: here, or where this machine does not
# allow BPF, the same artefact in a guest.
set -eu
cd "$(dirname "$0")/.."
seconds=5
root=.build/demo
rm -rf $root
mkdir -p $root
artefact=$root/syscount.bpf.o

echo "$ probec build examples/syscount.bt -o $artefact"
.build/bin/probec build examples/syscount.bt -o $artefact
echo "$artefact: $(wc -c <$artefact) bytes; proberun: $(wc -c <.build/bin/proberun) bytes"

if reason=$(scripts/can-trace.sh $artefact); then
  echo "$ proberun $artefact    # on this machine, Linux $(uname -r), for $seconds s"
  timeout --preserve-status -s INT $seconds .build/bin/proberun $artefact
else
  echo "This machine does not let the demo trace it ($reason);"
  echo 'the same artefact runs in a QEMU guest instead.'
  cp .build/bin/proberun $root/
  # Something to see: two loops of system calls.
  cat >$root/test.sh <<END
while :; do cat /proc/stat; done >/dev/null &
dd if=/dev/zero of=/dev/null bs=1 count=1000000000 2>/dev/null &
timeout -s INT $seconds /proberun /syscount.bpf.o
END
  exec scripts/guest.sh 6.12 $root
fi
