#!/bin/sh
# usage: extract.sh GUIDE NAME
#
# Prints a script of the guide byte for byte: 'one-liner-N' is the Nth command of its table, with
# 'sudo bpftrace -e' and the quotes; 'demo-N' is the Nth block of code.
guide=$1
number=${2##*-}
case $2 in
  one-liner-*)
    sed -n 's/^ *| \(sudo bpftrace -e .*\) | .* |$/\1/p' "$guide" | sed -n "${number}p"
    ;;
  demo-*)
    awk -v number="$number" '
      /^```bt$/ { block++; inside = 1; next }
      /^```$/ { inside = 0 }
      inside && block == number
    ' "$guide"
    ;;
esac
