#!/bin/sh
# Mounts tracefs where nothing has mounted it, as on a machine without systemd, and where that is
# allowed. Where it is not, whoever needs tracefs says so.
mountpoint -q /sys/kernel/tracing || mount -t tracefs tracefs /sys/kernel/tracing 2>/dev/null || :
