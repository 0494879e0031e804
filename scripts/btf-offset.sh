#!/bin/sh
# usage: btf-offset.sh BTF STRUCT MEMBER...
#
# Prints the offset in bytes of each direct MEMBER of STRUCT, one per line, as the types in BTF say.
set -eu
types=$1
structure=$2
shift 2
PATH=$PATH:/usr/sbin bpftool btf dump file "$types" format raw |
  awk -v structure="$structure" -v members="$*" '
    /^\[/ { inside = $2 == "STRUCT" && $3 == "\047" structure "\047" }
    inside && /bits_offset=/ {
      split($0, quoted, "\047")
      sub(/.*bits_offset=/, "")
      if (!(quoted[2] in offset)) offset[quoted[2]] = int($1 / 8)
    }
    END {
      n = split(members, wanted, " ")
      for (i = 1; i <= n; i++) print (wanted[i] in offset) ? offset[wanted[i]] : "none"
    }'
