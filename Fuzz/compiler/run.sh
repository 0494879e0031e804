#!/bin/sh
# Builds the fuzzer of the compiler, from text to object, and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-compiler
sh Fuzz/build.sh compiler fuzzer "Artefact Rendering TypeInfo Source Diagnostics KernelProfile \
  TypedIR Language Syntax Checking Lowering LLVMEmission" \
  Fuzz/compiler/fuzz.swift Fuzz/compiler/Mutation.swift -lLLVM-19
cp golden/*/*.bt examples/*.bt "$out/corpus/"
# A crash is for the fuzzer to tell, with the input.
export SWIFT_BACKTRACE=enable=no
exec sh Fuzz/start.sh compiler "${1:-60}" -max_len=4096 -timeout=60 -rss_limit_mb=4096 "$out/corpus"
