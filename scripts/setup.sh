#!/bin/sh
# Installs the Debian packages that are missing and fetches the guest kernels that are missing.
# Takes well under a second when there is nothing to do.
set -eu
cd "$(dirname "$0")/.."

# The compiler: LLVM's C API, ELF reading and joining (libelf, libbpf); clang for what is C in scripts,
# pahole for debug information. The loader: musl. Guests: QEMU, busybox and the decompressors of kernel
# images. Peers and judges: bpftrace, bpftool; gcc and g++ compile
# what embeds artefacts.
packages='llvm-19-dev llvm-19 clang-19 libzstd-dev libelf-dev pahole musl-dev
  qemu-system-x86 busybox-static zstd xz-utils lz4
  bpftool bpftrace libbpf-dev file gcc g++ libc6-dev make pkgconf'

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

lists_are_fresh=
refresh_lists() {
  [ -n "$lists_are_fresh" ] && return
  lists_are_fresh=yes
  as_root apt-get update -qq
}

missing_packages() {
  # shellcheck disable=SC2086 # One word per package.
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' $packages 2>/dev/null |
    awk -v wanted="$packages" '
      $1 == "installed" { present[$2] = 1 }
      END {
        n = split(wanted, names)
        for (i = 1; i <= n; i++) if (!(names[i] in present)) print names[i]
      }'
}

missing=$(missing_packages | xargs)
if [ -n "$missing" ]; then
  echo "setup: installing $missing"
  refresh_lists
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# The full flavour of 6.12, because the cloud flavour crashes in early boot now and then under
# emulation; the cloud flavour of 6.1, because it boots faster and has shown no such crash.
for guest in '6.1 ^linux-image-6\.1\.0-[0-9]+-cloud-amd64$' \
  '6.12 ^linux-image-6\.12\.[0-9]+\+deb[0-9]+-amd64$'; do
  version=${guest%% *}
  [ -s "guests/$version/package" ] && [ -d "guests/$version/modules" ] && continue
  refresh_lists || true # fetch-guest.sh says what is missing then.
  if ! scripts/fetch-guest.sh "$version" "${guest#* }"; then
    echo "setup: guest kernel $version could not be fetched (see above)" >&2
    echo "setup: 'make guest-test' needs it; everything else works without" >&2
  fi
done
