// Roughly the number of instructions that LLVM makes of each step, without its operands.

extension Statement {

  /// The weight of the statement itself.
  var ownWeight: Int {
    switch self {
    case .position: 0
    case .evaluate, .assign, .break, .continue, .return, .count, .reportError: 2
    case .store, .atomicAdd: 2
    case .if: 3
    case .copy(_, _, let bytes): 2 + bytes / 4
    case .fill(_, let bytes, _): 2 + bytes / 8
    case .write(let bytes, _): 2 + bytes.count / 4
    case .readMemory, .readBuffer, .readField, .readString: 16
    case .repeat, .forEachElement, .part: 12
    case .lookup, .lookupOnCPU, .update, .delete: 12
    case .event: 24
    case .sendStrings: 400
    }
  }
}

extension Expression {

  /// The weight of the expression itself.
  var ownWeight: Int {
    switch self {
    case .constant, .local, .context, .fact, .mapAddress, .address, .after: 1
    case .parameter, .load, .contextLoad, .fieldAddress, .convert, .byteSwap: 2
    case .contextField, .arithmetic, .comparison, .and, .or, .conditional: 3
    case .call, .invoke: 6
    case .division: 8
    case .fieldRead, .read: 12
    case .histogramBucket, .linearBucket: 12
    case .bytesDiffer(_, _, let count, let stopsAtNUL): 4 + (stopsAtNUL ? count * 3 : count)
    case .textOrder(_, let bytes, _, let others): 4 + max(bytes, others) * 4
    case .bytesOrder(_, _, let count): 4 + count * 3
    case .bytesDifferFrom(_, let bytes): 4 + bytes.count
    }
  }
}
