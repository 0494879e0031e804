#!/bin/sh
# usage: guide-root.sh ROOT PROFILE SCRIPT...
#
# Fills ROOT/guide with what Tests/guide/run.sh needs to run scripts of the guide in a guest: the
# scripts compiled against PROFILE, and the compiler itself under the name 'bpftrace'. ROOT gets the
# shared libraries of what is dynamic.
set -eu
cd "$(dirname "$0")/.."
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
llvm-strip-19 -o "$folder/bin/bpftrace" .build/bin/probec

for library in $(ldd "$folder/workload" "$folder/bin/bpftrace" | grep -o '/lib[^ ]*' | grep -v ':$' | sort -u); do
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
for script in "$@"; do
  export OBJECT="$folder/objects/$script.bpf.o"
  sh Tests/guide/extract.sh Tests/guide/guide.md "$script" >"$compiler/$script.bt"
  case $script in
    one-liner-*) sh -c "$(cat "$compiler/$script.bt")" ;;
    demo-*) bpftrace "$compiler/$script.bt" ;;
  esac
done
