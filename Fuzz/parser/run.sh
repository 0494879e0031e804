#!/bin/sh
# Builds the fuzzer of the parser, layer by layer, and runs it for $1 seconds (60 by default).
set -eu
out=.build/fuzz-parser
mkdir -p "$out/corpus"
flags="-O -sanitize=fuzzer,address -parse-as-library -package-name probec -swift-version 6 -I $out"
flags="$flags -enable-upcoming-feature InternalImportsByDefault"
for layer in Source Diagnostics Syntax; do
  swiftc $flags -wmo -emit-module -emit-module-path "$out/$layer.swiftmodule" \
    -c -module-name "$layer" $(find "Sources/$layer" -name '*.swift') -o "$out/$layer.o"
done
swiftc $flags Fuzz/parser/fuzz.swift "$out"/*.o -use-ld=lld -o "$out/fuzz"
cp golden/*/*.bt "$out/corpus/"
"$out/fuzz" -max_total_time="${1:-60}" -max_len=4096 -timeout=5 "$out/corpus"
