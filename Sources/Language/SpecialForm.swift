package import TypedIR

/// A builtin that is more than a scalar computed from scalars; the checker knows each.
package enum SpecialForm: Sendable, Equatable {
  case arguments, argument(Int), returnValue, context, function, probe
  case processID, threadID, elapsed, time64, command
  case kernelStack, kernelSymbol, userStack, userSymbol, register
  case text, compareText, orderText, option
  case internetAddress, byteSwap
  case printFormat, printValue, printTime, join, exit
  case clear, zero, delete
  case pointer(AddressSpace), predicate(TypePredicate), staticAssertion
  case aggregate(AggregateForm)

  /// Whether it is done rather than evaluated.
  package var isStatement: Bool {
    switch self {
    case .printFormat, .printValue, .printTime, .join, .exit, .clear, .zero, .delete,
      .staticAssertion:
      true
    case .arguments, .argument, .returnValue, .context, .function, .probe, .processID, .threadID,
      .elapsed, .time64, .command, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .register,
      .text, .compareText,
      .orderText, .option, .internetAddress, .byteSwap, .aggregate, .pointer,
      .predicate:
      false
    }
  }
}

/// A question about the type of a value, or about how it is written.
package enum TypePredicate: Sendable {
  case text, pointer, array, integer, unsignedInteger, literal, mapWithoutKeys
}

/// A function whose results are kept in a map and combined there.
package enum AggregateForm: Sendable, Equatable {
  case count, sum, minimum, maximum, average, statistics, histogram, linearHistogram
}
