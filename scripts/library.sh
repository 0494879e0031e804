#!/bin/sh
# usage: library.sh HEADER ARCHIVE OUTPUT
#
# Makes the static library that C programs link from ARCHIVE, which the Swift compiler made: one
# relocatable object in which only the functions of HEADER have names for others, so that it goes
# together with anything, another copy of the Swift runtime among it.
set -eu
header=$1
archive=$2
output=$3
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# Sections are joined, because thousands of them take more room than what is in them.
cat >"$work/sections.ld" <<'END'
SECTIONS {
  .text : { *(.text .text.*) }
  .rodata.str1.1 : { *(.rodata.str1.1) }
  .rodata.str1.16 : { *(.rodata.str1.16) }
  .rodata : { *(.rodata .rodata.*) }
  .data.rel.ro : { *(.data.rel.ro .data.rel.ro.*) }
  .data : { *(.data .data.*) }
  .bss : { *(.bss .bss.*) }
  /DISCARD/ : {
    *(.swift_modhash) *(.swift1_autolink_entries) *(.linker-options) *(.comment) *(.llvm_addrsig)
  }
}
END
sed -nE 's/^(int|const char) \*?(proberun_[a-z_]+)\(.*/\2/p' "$header" >"$work/names"

# shellcheck disable=SC2046 # One word per name.
ld.lld -r --gc-sections -T "$work/sections.ld" $(sed 's/^/-u /' "$work/names") \
  -o "$work/joined.o" --whole-archive "$archive"
llvm-objcopy-19 --keep-global-symbols="$work/names" --strip-debug --strip-unneeded \
  "$work/joined.o" "$work/proberun.o"
mkdir -p "$(dirname "$output")"
rm -f "$output"
llvm-ar-19 rcsD "$output" "$work/proberun.o"
