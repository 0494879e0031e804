#!/bin/sh
# Builds the fuzzer of what reads artefacts, as one module, and runs it for $1 seconds (60 by
# default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-artefact
mkdir -p "$out/corpus"
flags="-O -g -sanitize=fuzzer,address -parse-as-library -package-name probec -swift-version 6"
# shellcheck disable=SC2086 # Words of flags.
swiftc $flags -wmo -DPROBEC_SINGLE_MODULE -c -module-name fuzz \
  runtime/Artefact/*.swift runtime/TypeInfo/*.swift Fuzz/artefact/fuzz.swift -o "$out/fuzz.o"
# shellcheck disable=SC2086
swiftc $flags "$out/fuzz.o" -use-ld=lld -o "$out/fuzz"
exec sh Fuzz/start.sh artefact "${1:-60}" -max_len=16384 -timeout=60 "$out/corpus" \
  Fuzz/artefact/seeds
