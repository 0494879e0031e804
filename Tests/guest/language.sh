title='functions, loops, tuples, aggregates as values, long actions and series'

# 250 bytes in blocks of 100: the last read finds the end.
workload() {
  /bin/dd if=/dev/zero of=/tmp/data bs=1 count=0 seek=250 2>/dev/null
  /bin/dd if=/tmp/data of=/dev/null bs=100 2>/dev/null
}

expected() {
  cat <<'END'
squares: 6 elements, sum 55
pairs: two, 3
records: 3 to 9
keys: 1 0
found: one
deleted: 1 left
aggregates: 2 -2 6 -3 30
aggregates in a loop: 43
functions: 42 -42
a copy of a structure: 1
a loop that was left: 700
a long action: 800 steps, 7 keys
@asked: 400
@calls: 2
@last: 800
@least: -3
@mean: 6
@most: 30
@peak:
         8                                                  10
hh:mm:ss |___________________________________________________|
TIME |                         *                         | 9
TIME |                                                   | -
         v___________________________________________________v
         8                                                  10
@read: 250
@reads: 4
@total: -2
END
}

normalised() { sed 's/^[0-9:]* |/TIME |/'; }
