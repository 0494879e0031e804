#!/bin/sh
# usage: extract-vmlinux.sh VMLINUZ >VMLINUX
#
# Writes the ELF kernel inside a compressed kernel image. QEMU starts an ELF kernel directly (PVH),
# which saves the guest from decompressing it under emulation: seconds per boot.
set -eu
image=$1

# decompress OFFSET COMMAND...: succeeds if the bytes at OFFSET decompress to an ELF file. What
# follows the payload in the image makes every decompressor complain, hence the look at the result.
decompress() {
  offset=$1
  shift
  tail -c "+$((offset + 1))" "$image" | "$@" >"$result" 2>/dev/null || true
  [ "$(head -c 4 "$result" | tail -c 3)" = ELF ]
}

# try MAGIC COMMAND...: tries COMMAND wherever MAGIC occurs in the image.
try() {
  magic=$1
  shift
  for offset in $(LC_ALL=C grep -aboP "$magic" "$image" | cut -d: -f1); do
    if decompress "$offset" "$@"; then
      cat "$result"
      exit 0
    fi
  done
}

result=$(mktemp)
trap 'rm -f "$result"' EXIT
try '\x28\xb5\x2f\xfd' zstd -dc
try '\xfd7zXZ\x00' xz -dc --single-stream
try '\x02\x21\x4c\x18' lz4 -dc
try '\x1f\x8b\x08' gzip -dc
echo "extract-vmlinux.sh: no ELF kernel in $image" >&2
exit 1
