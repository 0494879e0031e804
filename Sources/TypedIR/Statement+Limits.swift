import Artefact

extension Statement {

  /// The largest number of rounds of a `repeat`, which is the kernel's (`BPF_MAX_LOOPS`).
  package static let maximumRounds = 1 << 23

  /// The largest number of strings in a record of `sendStrings`.
  package static let joinedStrings = 16

  /// The largest size of each, NUL included, in bytes.
  package static let joinedStringBytes = 1024

  /// The largest size of a record of `sendStrings` in bytes.
  package static let joinedRecordBytes =
    EventDescription.headSize + joinedStrings * joinedStringBytes
}
