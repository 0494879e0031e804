#!/bin/sh
# usage: fuzz.sh SECONDS
#
# Builds each target of Fuzz/ and runs it for SECONDS, on the inputs in Fuzz/<target>/corpus if
# there are any. What it finds on the way is kept in .build/fuzz, a crash as well.
set -eu
cd "$(dirname "$0")/.."

# Package.swift offers these targets only on request: without libFuzzer they have no main.
export PROBEC_FUZZ=1
for directory in Fuzz/*/; do
  [ -d "$directory" ] || continue
  target=$(basename "$directory")
  echo "== $target, $1 s"
  findings=.build/fuzz/$target
  mkdir -p "$findings"
  seeds=$directory/corpus
  [ -d "$seeds" ] || seeds=
  swift build -c release --sanitize fuzzer --scratch-path .build/fuzzing --product "$target"
  # shellcheck disable=SC2086 # No word if there are no seeds.
  .build/fuzzing/release/"$target" -max_total_time="$1" -print_final_stats=1 \
    -artifact_prefix="$findings/crash-" "$findings" $seeds
done
