title='percpu_kaddr finds what each processor has'

workload() { :; }

expected() {
  cat <<'END'
moved by as much as it says: 1
the same for this processor: 1
a processor that is not there: 0
END
}
