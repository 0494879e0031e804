#!/bin/sh
# Builds the fuzzer of what reads names of C++ and Rust, and runs it for $1 seconds (60 by default).
set -eu
cd "$(dirname "$0")/../.."
out=.build/fuzz-names
mkdir -p "$out/corpus" "$out/seeds"
clang -O1 -c runtime/CKernel/CKernel.c -I runtime/CKernel/include -o "$out/CKernel.o"
sh Fuzz/build.sh names fuzzer,address "Artefact Kernel Symbols" Fuzz/names/fuzz.swift "$out/CKernel.o"
# What has every part of the grammar: templates, packs, lambdas, expressions, functions, Rust.
number=0
while read -r name; do
  number=$((number + 1))
  printf %s "$name" > "$out/seeds/$number"
done <<'END'
NK3FooIiE3barIJicEEEvDpOT_
St4moveIRSsEONSt16remove_referenceIT_E4typeEOS2_
ZN3Foo3barEvENKUlT_E_clIiEEDaS1_
N1AcvT_IiEEv
1fIiEPFvT_ES0_
1fRA3_KiPS0_M3FooKFvvE
TC1A0_1B
GRZ1fvE1x_
St7forwardIiEDTcl3foospclsr3stdE7declvalIT_EEEEi
1fILi5ELb1EXadL_ZN1A1gEvEEXgtT_fp_EEvDv4_fDF16_
N4core3fmt25_$LT$impl$u20$foo..bar$GT$17h0123456789abcdefE
END
exec sh Fuzz/start.sh names "${1:-60}" -max_len=512 -timeout=10 "$out/corpus" "$out/seeds"
