/// A builtin that is more than a scalar computed from scalars; the checker knows each.
package enum SpecialForm: Sendable, Equatable {
  case arguments, argument(Int), returnValue, context, function, probe
  case processID, threadID, elapsed, time64, command
  case kernelStack, kernelSymbol, userStack, userSymbol, register
  case text, compareText, orderText, option
  case internetAddress, byteSwap
  case printFormat, printValue, printTime, join, exit
  case clear, zero, delete
  case aggregate(AggregateForm)
  case library(LibraryFunction)

  /// Whether it is done rather than evaluated.
  package var isStatement: Bool {
    switch self {
    case .printFormat, .printValue, .printTime, .join, .exit, .clear, .zero, .delete: true
    case .arguments, .argument, .returnValue, .context, .function, .probe, .processID, .threadID,
      .elapsed, .time64, .command, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .register,
      .text, .compareText,
      .orderText, .option, .internetAddress, .byteSwap, .aggregate:
      false
    case .library(let function): function.isStatement
    }
  }
}

/// A function whose results are kept in a map and combined there.
package enum AggregateForm: Sendable, Equatable {
  case count, sum, minimum, maximum, average, statistics, histogram, linearHistogram
}
