#!/bin/sh
# usage: start.sh TARGET SECONDS OPTION-OR-FOLDER…
#
# Runs the fuzzer .build/fuzz-TARGET/fuzz, which libFuzzer gives SECONDS, more options and folders
# with inputs. An input that crashes is kept beside the fuzzer.
set -eu
cd "$(dirname "$0")/.."
out=.build/fuzz-$1
seconds=$2
shift 2
exec "$out/fuzz" -max_total_time="$seconds" -seed="${FUZZ_SEED:-0}" -verbosity=0 -print_funcs=0 \
  -print_final_stats=1 -artifact_prefix="$out/" "$@"
