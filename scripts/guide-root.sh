#!/bin/sh
# usage: guide-root.sh [-t] ROOT PROFILE LINE...
#
# Fills ROOT/guide with what Tests/guide/run.sh needs to run scripts of the guide in a guest: the
# scripts compiled against PROFILE and, with -t, the compiler itself, which the guest runs under
# the name 'bpftrace'. ROOT gets the shared libraries of what is dynamic.
set -eu
cd "$(dirname "$0")/.."
has_compiler=
[ "$1" = -t ] && has_compiler=yes && shift
root=$1
profile=$2
shift 2

folder=$root/guide
mkdir -p "$folder/bin" "$folder/objects" "$root/usr/bin"
cp Tests/guide/guide.md Tests/guide/*.sh .build/bin/proberun "$folder/"
clang -O1 -fno-omit-frame-pointer -pthread -o "$folder/workload" Tests/workload/main.c
# shellcheck disable=SC2016 # For the script's own shell.
printf '#!/bin/sh\necho $$ >"$GUIDE_TRACER" && exec "$@"\n' >"$folder/bin/sudo"
chmod +x "$folder/bin/sudo"
ln -s /bin/env "$root/usr/bin/env"
programs=$folder/workload
if [ -n "$has_compiler" ]; then
  llvm-strip-19 -o "$folder/bin/bpftrace" .build/bin/probec
  programs="$programs $folder/bin/bpftrace"
fi

# shellcheck disable=SC2086 # One word per program.
for library in $(ldd $programs | grep -o '/lib[^ ]*' | grep -v ':$' | sort -u); do
  mkdir -p "$root/${library%/*}"
  cp -L "$library" "$root/$library"
done

# Here, 'bpftrace -e TEXT' compiles TEXT, so that the shell takes the quotes off as it always does.
compiler=$(mktemp -d)
trap 'rm -rf "$compiler"' EXIT
cp "$folder/bin/sudo" "$compiler/"
cat >"$compiler/bpftrace" <<'END'
#!/bin/sh
exec .build/bin/probec build --profile "$PROFILE" -o "$OBJECT" "$@"
END
chmod +x "$compiler/bpftrace"
export PATH="$compiler:$PATH" GUIDE_TRACER=/dev/null PROFILE="$profile"
for line in "$@"; do
  export OBJECT="$folder/objects/$line.bpf.o"
  sh Tests/guide/extract.sh Tests/guide/guide.md "$line" >"$compiler/$line.bt"
  case $line in
    one-liner-*) sh -c "$(cat "$compiler/$line.bt")" ;;
    demo-*) bpftrace "$compiler/$line.bt" ;;
  esac
done
