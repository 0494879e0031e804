#!/bin/sh
# Builds the fuzzer of the parser and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-parser
sh Fuzz/build.sh parser fuzzer,address "Source Diagnostics Syntax" Fuzz/parser/fuzz.swift
cp golden/*/*.bt "$out/corpus/"
exec sh Fuzz/start.sh parser "${1:-60}" -max_len=4096 -timeout=60 "$out/corpus"
