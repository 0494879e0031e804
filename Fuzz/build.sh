#!/bin/sh
# usage: build.sh TARGET SANITIZERS 'LAYER…' FILE-OR-FLAG…
#
# Builds layers of the compiler or the loader one after another, and of them and files the fuzzer
# .build/fuzz-TARGET/fuzz. Everything is built each time: a layer also changes with those below it.
set -eu
cd "$(dirname "$0")/.."
out=.build/fuzz-$1
layers=$3
flags="-O -g -sanitize=$2 -parse-as-library -package-name probec -swift-version 6"
flags="$flags -I $out -I Sources/CLLVM -I runtime/CKernel/include -Xcc -I/usr/lib/llvm-19/include"
flags="$flags -enable-upcoming-feature InternalImportsByDefault"
shift 3
mkdir -p "$out/corpus"
objects=
for layer in $layers; do
  folder=Sources/$layer
  [ -d "$folder" ] || folder=runtime/$layer
  # shellcheck disable=SC2046,SC2086 # Words of flags, and names without blanks.
  swiftc $flags -wmo -emit-module -emit-module-path "$out/$layer.swiftmodule" \
    -c -module-name "$layer" $(find "$folder" -name '*.swift') -o "$out/$layer.o"
  objects="$objects $out/$layer.o"
done
# shellcheck disable=SC2086
swiftc $flags "$@" $objects -use-ld=lld -o "$out/fuzz"
