#!/bin/sh
# Builds the fuzzer of what reads programs and libraries, and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-symbols
mkdir -p "$out/corpus" "$out/seeds"
clang -O1 -c runtime/CKernel/CKernel.c -I runtime/CKernel/include -o "$out/CKernel.o"
sh Fuzz/build.sh symbols fuzzer,address "Artefact Kernel Symbols" Fuzz/symbols/fuzz.swift "$out/CKernel.o"
# The smallest program that has everything: segments, notes, symbols, a debug link.
printf 'int f(int x) { return x; } int _start(void) { return f(1); }' | clang -x c -O1 -nostdlib \
  -fuse-ld=lld -Wl,--build-id -Wl,-z,noseparate-code - -o "$out/seeds/program"
objcopy --add-gnu-debuglink="$out/CKernel.o" "$out/seeds/program"
cp "$out/seeds/program" "$out/seeds/stripped"
objcopy --strip-all "$out/seeds/stripped"
exec sh Fuzz/start.sh symbols "${1:-60}" -max_len=16384 -timeout=60 "$out/corpus" "$out/seeds"
