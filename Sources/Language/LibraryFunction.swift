/// A builtin function that scripts would else have to write themselves: of maps, texts and tasks.
package enum LibraryFunction: Sendable, Equatable {
  case hasKey, find, length
  case textLength, textCapacity, textPosition, textContains, concatenation, defaultTextCapacity
  case assertText, compareMemory, compareRecords, numberedText(NumberedTexts)
  case taskMember([String]), containerOf, isError
  case probeKind, settings, architecture, isSafe, signalNumber, stackArgument(Int), isUserMode
  case signal(toThread: Bool), overrideReturn, writeUser

  /// Whether it is done rather than evaluated.
  var isStatement: Bool {
    switch self {
    case .assertText, .signal, .overrideReturn: true
    case .hasKey, .find, .length, .textLength, .textCapacity, .textPosition, .textContains,
      .concatenation, .defaultTextCapacity, .compareMemory, .compareRecords, .numberedText,
      .taskMember,
      .containerOf, .isError, .probeKind, .settings, .architecture, .isSafe, .signalNumber,
      .stackArgument, .isUserMode, .writeUser:
      false
    }
  }
}
