#!/bin/busybox sh
# The first process of a guest: mounts what tracers need, runs /test.sh, hands /out back through
# the second serial port and switches the guest off.
/bin/busybox --install -s /bin
export PATH=/bin HOME=/ TERM=dumb
mount -t devtmpfs dev /dev
exec </dev/console >/dev/console 2>&1
stty -F /dev/ttyS0 -opost
stty -F /dev/ttyS1 raw
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t tracefs tracefs /sys/kernel/tracing
mount -t debugfs debugfs /sys/kernel/debug
mount -t bpf bpf /sys/fs/bpf
mkdir -p /out /tmp
for module in /modules/*.ko; do
  [ ! -f "$module" ] || insmod "$module"
done
# guest.sh takes this line as the end of early boot.
echo "guest: Linux $(uname -r)"
sh /test.sh
echo $? >/out/exit-status
tar c -C /out . >/dev/ttyS1
# Changing the settings of a terminal waits until it has sent everything.
stty -F /dev/ttyS0 opost
poweroff -f
