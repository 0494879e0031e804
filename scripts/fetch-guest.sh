#!/bin/sh
# usage: fetch-guest.sh VERSION PATTERN
#
# Leaves the kernel of the newest Debian package whose name matches PATTERN in guests/VERSION:
# vmlinux, vmlinux.btf (its types), modules (drivers of a disk, as far as they are modules) and
# package (the package's name). Nothing is installed.
set -eu
cd "$(dirname "$0")/.."
directory=guests/$1

package=$(apt-cache search --names-only "$2" | cut -d' ' -f1 | sort -V | tail -n 1)
if [ -z "$package" ]; then
  echo "fetch-guest.sh: no package matches $2" >&2
  exit 1
fi
echo "setup: fetching guest kernel $package"

# In the order in which they depend on each other; what is missing is part of the kernel.
modules='virtio_ring virtio virtio_pci_legacy_dev virtio_pci_modern_dev virtio_pci virtio_blk'

mkdir -p guests
partial=$(mktemp -d guests/fetching.XXXXXX)
trap 'rm -rf "$partial"' EXIT
(
  cd "$partial"
  apt-get download -qq -o APT::Sandbox::User=root "$package"
  dpkg --fsys-tarfile ./*.deb |
    tar x --wildcards './boot/vmlinuz-*' './lib/modules/*/kernel/drivers/*/virtio*.ko*'
  mkdir modules
  number=0
  for module in $modules; do
    number=$((number + 1))
    file=$(find lib -name "$module.ko*")
    case $file in
      '') ;;
      *.ko) cp "$file" "modules/$number-$module.ko" ;;
      *.xz) xz -dc "$file" >"modules/$number-$module.ko" ;;
      *.zst) zstd -qdc "$file" >"modules/$number-$module.ko" ;;
    esac
  done
)
scripts/extract-vmlinux.sh "$partial"/boot/vmlinuz-* >"$partial/vmlinux"
llvm-objcopy-19 --dump-section ".BTF=$partial/vmlinux.btf" "$partial/vmlinux" /dev/null
echo "$package" >"$partial/package"
rm -rf "$partial"/*.deb "$partial/boot" "$partial/lib" "$directory"
chmod 755 "$partial"
mv "$partial" "$directory"
