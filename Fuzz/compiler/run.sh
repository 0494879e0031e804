#!/bin/sh
# Builds the fuzzer of the compiler up to its typed IR, layer by layer, and runs it for $1 seconds
# (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-compiler
mkdir -p "$out/corpus"
flags="-O -g -sanitize=fuzzer -parse-as-library -package-name probec -swift-version 6"
flags="$flags -I $out -enable-upcoming-feature InternalImportsByDefault"
objects=
for layer in Artefact Rendering TypeInfo Source Diagnostics KernelProfile TypedIR Language Syntax Checking \
  Lowering; do
  folder=Sources/$layer
  [ -d "$folder" ] || folder=runtime/$layer
  objects="$objects $out/$layer.o"
  # shellcheck disable=SC2046,SC2086 # Words of flags, and names without blanks.
  swiftc $flags -wmo -emit-module -emit-module-path "$out/$layer.swiftmodule" \
    -c -module-name "$layer" $(find "$folder" -name '*.swift') -o "$out/$layer.o"
done
# shellcheck disable=SC2086
swiftc $flags Fuzz/compiler/fuzz.swift Fuzz/compiler/Mutation.swift $objects -use-ld=lld \
  -o "$out/fuzz"
cp golden/*/*.bt examples/*.bt "$out/corpus/"
# A crash is for the fuzzer to tell, with the input.
export SWIFT_BACKTRACE=enable=no
exec "$out/fuzz" -max_total_time="${1:-60}" -max_len=4096 -timeout=60 \
  -seed="${FUZZ_SEED:-0}" -verbosity=0 \
  -rss_limit_mb=4096 -print_funcs=0 -print_final_stats=1 -artifact_prefix="$out/" "$out/corpus"
