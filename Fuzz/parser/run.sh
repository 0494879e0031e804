#!/bin/sh
# Builds the fuzzer of the parser, layer by layer, and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-parser
mkdir -p "$out/corpus"
flags="-O -g -sanitize=fuzzer,address -parse-as-library -package-name probec -swift-version 6"
flags="$flags -I $out -enable-upcoming-feature InternalImportsByDefault"
for layer in Source Diagnostics Syntax; do
  # shellcheck disable=SC2046,SC2086 # Words of flags, and names without blanks.
  swiftc $flags -wmo -emit-module -emit-module-path "$out/$layer.swiftmodule" \
    -c -module-name "$layer" $(find "Sources/$layer" -name '*.swift') -o "$out/$layer.o"
done
# shellcheck disable=SC2086
swiftc $flags Fuzz/parser/fuzz.swift "$out/Source.o" "$out/Diagnostics.o" "$out/Syntax.o" \
  -use-ld=lld -o "$out/fuzz"
cp golden/*/*.bt "$out/corpus/"
exec "$out/fuzz" -max_total_time="${1:-60}" -max_len=4096 -timeout=60 \
  -seed="${FUZZ_SEED:-0}" -verbosity=0 \
  -print_funcs=0 -print_final_stats=1 -artifact_prefix="$out/" "$out/corpus"
