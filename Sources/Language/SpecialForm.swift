package import Artefact
package import TypedIR

/// A builtin that is more than a scalar computed from scalars; the checker knows each.
package enum SpecialForm: Sendable, Equatable {
  case arguments, argument(Int), returnValue, context, function, probe
  case processID, threadID, elapsed, time64, command
  case kernelStack, kernelSymbol, userStack, userSymbol, register
  case text, compareText, orderText, option
  case internetAddress, byteSwap
  case machine(MachineForm)
  case message(MessageForm)
  case printFormat, printValue, printTime, join, exit
  case clear, zero, delete
  case pointer(AddressSpace), predicate(TypePredicate), staticAssertion
  case aggregate(AggregateForm)
  case library(LibraryFunction)

  /// Whether it is done rather than evaluated.
  package var isStatement: Bool {
    switch self {
    case .printFormat, .printValue, .printTime, .join, .exit, .clear, .zero, .delete, .message,
      .staticAssertion:
      true
    case .arguments, .argument, .returnValue, .context, .function, .probe, .processID, .threadID,
      .elapsed, .time64, .command, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .register,
      .text, .compareText,
      .orderText, .option, .internetAddress, .byteSwap, .aggregate, .pointer, .predicate,
      .machine:
      false
    case .library(let function): function.isStatement
    }
  }
}

/// A question about the type of a value, or about how it is written.
package enum TypePredicate: Sendable {
  case text, pointer, array, integer, unsignedInteger, literal, mapWithoutKeys
}

/// A value that is made of what the loader knows about its machine, or that the loader prints.
package enum MachineForm: Sendable, Equatable {
  case timestamp, buffer, macAddress, parsedAddress
  case controlGroupPath, controlGroup, kernelAddress, processorAddress, userAddress
  case processorCount, childProcess, hasChildProcess
  case kernelFunction, allowedKernelFunction
}

/// Something that is said, or a text that is used otherwise than to be printed.
package enum MessageForm: Sendable, Equatable {
  case text(TextUse), debug, assertion, failure
}

/// A function whose results are kept in a map and combined there.
package enum AggregateForm: Sendable, Equatable {
  case count, sum, minimum, maximum, average, statistics, histogram, linearHistogram,
    timeSeries
}
