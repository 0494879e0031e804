#!/bin/sh
# usage: fetch-guest.sh VERSION PATTERN
#
# Leaves the kernel of the newest Debian package whose name matches PATTERN in guests/VERSION:
# vmlinux, vmlinux.btf (its types) and package (the package's name). Nothing is installed.
set -eu
cd "$(dirname "$0")/.."
directory=guests/$1

package=$(apt-cache search --names-only "$2" | cut -d' ' -f1 | sort -V | tail -n 1)
if [ -z "$package" ]; then
  echo "fetch-guest.sh: no package matches $2" >&2
  exit 1
fi
echo "setup: fetching guest kernel $package"

mkdir -p guests
partial=$(mktemp -d guests/fetching.XXXXXX)
trap 'rm -rf "$partial"' EXIT
(
  cd "$partial"
  apt-get download -qq -o APT::Sandbox::User=root "$package"
  dpkg --fsys-tarfile ./*.deb | tar x --wildcards './boot/vmlinuz-*'
)
scripts/extract-vmlinux.sh "$partial"/boot/vmlinuz-* >"$partial/vmlinux"
llvm-objcopy-19 --dump-section ".BTF=$partial/vmlinux.btf" "$partial/vmlinux" /dev/null
echo "$package" >"$partial/package"
rm -rf "$partial"/*.deb "$partial/boot" "$directory"
chmod 755 "$partial"
mv "$partial" "$directory"
