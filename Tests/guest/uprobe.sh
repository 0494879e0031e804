title='functions of a program are traced, with names, arguments and results'

workload() {
  ./program 4 abc
}

expected() {
  cat <<'END'
3 words, the last is abc
@argument: 12
@entered[work_add, uprobe:./program:work_add]: 4
@entered[work_double, uprobe:./program:work_double]: 4
@returned[work_double]: 12
@returned[work_add]: 16
@text[abc]: 4
END
}
