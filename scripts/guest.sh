#!/bin/sh
# usage: guest.sh [-e] [-t SECONDS] [-m MEGABYTES] [-d MEGABYTES] [-o DIRECTORY] KERNEL ROOT
#
# Boots KERNEL in QEMU with the files of ROOT, runs ROOT/test.sh there and exits with its exit
# status. KERNEL is a folder of guests/ (6.1, 6.12) or the path of a vmlinux. The guest has busybox,
# proc, sysfs, devtmpfs, tracefs, debugfs and bpffs; its console is this script's standard output.
# Files that the test leaves in /out are copied to DIRECTORY. With -d it has an empty disk, /dev/vda,
# of that size.
#
# With -e the guest is empty: it has the files of ROOT and no others, and runs ROOT/init, which says
# 'guest: Linux RELEASE' at its start and 'guest: the end' at its end.
#
# Exit status: that of test.sh, or 125 if the guest did not get to its end in time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

empty=
seconds=120
megabytes=512
disk=
output=
while getopts et:m:d:o: option; do
  case $option in
    e) empty=yes ;;
    t) seconds=$OPTARG ;;
    m) megabytes=$OPTARG ;;
    d) disk=$OPTARG ;;
    o) output=$OPTARG ;;
    *) exit 125 ;;
  esac
done
shift $((OPTIND - 1))
if [ $# != 2 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 125
fi
kernel=$1
root=$2
[ -f "$kernel" ] || kernel=$here/../guests/$1/vmlinux
if [ ! -f "$kernel" ]; then
  echo "guest.sh: no guest kernel '$1': run 'make setup'" >&2
  exit 125
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/root"
cp -R "$root/." "$work/root/"
if [ -z "$empty" ]; then
  mkdir -p "$work/root/bin" "$work/root/dev" "$work/root/proc" "$work/root/sys" "$work/root/etc"
  cp "$(command -v busybox)" "$work/root/bin/busybox"
  cp "$here/guest-init.sh" "$work/root/init"
  chmod +x "$work/root/init"
fi
devices=
if [ -n "$disk" ]; then
  truncate -s "${disk}M" "$work/disk"
  devices="-drive file=$work/disk,format=raw,if=virtio"
  modules=${kernel%/*}/modules
  if [ -d "$modules" ]; then cp -R "$modules" "$work/root/modules"; fi
fi
# Not compressed: reading a few megabytes is cheaper than decompressing them under emulation.
(cd "$work/root" && find . | busybox cpio -o -H newc 2>/dev/null) >"$work/initramfs"

# boot: runs the guest once; its console goes to standard output and to $work/console. Emulated
# because nested virtualisation is rarely there; a guest gives the same answers either way.
boot() {
  : >"$work/out.tar"
  # shellcheck disable=SC2086 # Several words.
  timeout "$seconds" qemu-system-x86_64 -accel tcg -m "$megabytes" $devices \
    -nodefaults -no-user-config -display none -no-reboot \
    -serial stdio -serial "file:$work/out.tar" \
    -kernel "$kernel" -initrd "$work/initramfs" -append 'console=ttyS0 quiet panic=-1' \
    </dev/null 2>&1 | sed -u -e 's/\r//g' -e '/reboot: Power down/d' | tee "$work/console"
}

has_booted() {
  grep -q '^guest: ' "$work/console"
}

boot
if ! has_booted; then
  echo "guest.sh: kernel $1 did not get through early boot; once more" >&2
  boot
fi

if [ -n "$empty" ]; then
  grep -q '^guest: the end' "$work/console" && exit 0
  echo "guest.sh: guest $1 did not get to its end (limit: $seconds s)" >&2
  exit 125
fi

mkdir "$work/out"
tar x -C "$work/out" -f "$work/out.tar" 2>/dev/null || true
if [ ! -s "$work/out/exit-status" ]; then
  echo "guest.sh: guest $1 did not finish (limit: $seconds s)" >&2
  exit 125
fi
if [ -n "$output" ]; then
  mkdir -p "$output"
  cp -R "$work/out/." "$output/"
fi
exit "$(cat "$work/out/exit-status")"
