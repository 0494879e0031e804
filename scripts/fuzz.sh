#!/bin/sh
# usage: fuzz.sh SECONDS
#
# Builds each target of Fuzz/ and runs it for SECONDS. Inputs that reach new code are kept for the
# next run in .build/fuzz-TARGET/corpus, an input that crashes is kept beside it and fails.
# FUZZ_SEED, if it is not 0, is what the random choices follow from.
set -eu
cd "$(dirname "$0")/.."

resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if [ -z "$(find -L "$resources" -name 'libclang_rt.fuzzer*' -print -quit)" ]; then
  echo "skipped: nothing is fuzzed: this Swift toolchain has no libFuzzer"
  exit 0
fi

mkdir -p .build
for script in Fuzz/*/run.sh; do
  target=$(basename "$(dirname "$script")")
  log=.build/fuzz-$target.log
  echo "== fuzzing $target for $1 s"
  if ! sh "$script" "$1" >"$log" 2>&1; then
    cat "$log"
    echo "fuzzing $target failed"
    exit 1
  fi
  sed -n 's/^stat::number_of_executed_units: */inputs: /p' "$log"
done
