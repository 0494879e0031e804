#!/bin/bash
# Runs the built Swift tests and, if any fails, says again at the end which and why: in a log of
# thousands of lines they are hard to find.
set -o pipefail
cd "$(dirname "$0")/.." || exit 1
swift test --skip-build 2>&1 | tee .build/swift-test.log
status=$?
if [ $status != 0 ]; then
  echo '== what failed'
  grep -A 3 -E '^✘|recorded an issue|Fatal error|error:' .build/swift-test.log |
    grep -v -E '^(✔|◇|--)' | tail -60
fi
exit $status
