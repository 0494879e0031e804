#!/bin/sh
# Builds the fuzzer of what reads programs and libraries, and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-symbols
mkdir -p "$out/corpus" "$out/seeds"
flags="-O -g -sanitize=fuzzer,address -parse-as-library -package-name probec -swift-version 6"
flags="$flags -wmo -I $out -I runtime/CKernel/include"
for layer in Artefact Kernel Symbols; do
  # shellcheck disable=SC2086 # Words of flags.
  swiftc $flags -emit-module -emit-module-path "$out/$layer.swiftmodule" -module-name "$layer" \
    -c "runtime/$layer/"*.swift -o "$out/$layer.o"
done
clang -O1 -c runtime/CKernel/CKernel.c -I runtime/CKernel/include -o "$out/CKernel.o"
# shellcheck disable=SC2086
swiftc $flags -c -module-name fuzz Fuzz/symbols/fuzz.swift -o "$out/fuzz.o"
# shellcheck disable=SC2086
swiftc $flags "$out/"*.o -use-ld=lld -o "$out/fuzz"
# The smallest program that has everything: segments, notes, symbols, a debug link.
printf 'int f(int x) { return x; } int _start(void) { return f(1); }' | clang -x c -O1 -nostdlib \
  -fuse-ld=lld -Wl,--build-id -Wl,-z,noseparate-code - -o "$out/seeds/program"
objcopy --add-gnu-debuglink="$out/CKernel.o" "$out/seeds/program"
cp "$out/seeds/program" "$out/seeds/stripped"
objcopy --strip-all "$out/seeds/stripped"
exec "$out/fuzz" -max_total_time="${1:-60}" -max_len=16384 -timeout=60 \
  -seed="${FUZZ_SEED:-0}" -verbosity=0 \
  -print_funcs=0 -print_final_stats=1 -artifact_prefix="$out/" "$out/corpus" "$out/seeds"
