#!/bin/sh
# usage: build.sh TARGET SANITIZERS 'LAYER…' FILE-OR-FLAG…
#
# Builds layers of the compiler or the loader, the lowest first, and of them and files the fuzzer
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
commands=$out/commands
: >"$commands"
for layer in $layers; do
  folder=Sources/$layer
  [ -d "$folder" ] || folder=runtime/$layer
  files=$(find "$folder" -name '*.swift' | sort | xargs)
  # shellcheck disable=SC2086 # Words of flags, and names without blanks.
  swiftc $flags -wmo -Onone -experimental-skip-non-inlinable-function-bodies -emit-module \
    -emit-module-path "$out/$layer.swiftmodule" -module-name "$layer" $files
  echo "$flags -wmo -c -module-name $layer $files -o $out/$layer.o" >>"$commands"
  objects="$objects $out/$layer.o"
done
# The code of a layer does not depend on that of those below it.
xargs -P "$(nproc)" -L 1 swiftc <"$commands"
# shellcheck disable=SC2086
swiftc $flags "$@" $objects -use-ld=lld -o "$out/fuzz"
