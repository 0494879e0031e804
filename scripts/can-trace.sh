#!/bin/sh
# usage: can-trace.sh OBJECT
#
# Succeeds if this machine lets proberun load and attach OBJECT; otherwise prints the reason.
set -u
cd "$(dirname "$0")/.."
scripts/tracefs.sh
answer=$(.build/bin/proberun --dry-run "$1" 2>&1 </dev/null) && exit 0
echo "$answer" | tail -n 1
exit 1
