#if !hasFeature(Embedded)
  /// A positional parameter that a script uses.
  package struct PositionalParameter: Equatable, Sendable {
    /// The number, from 1.
    package var index: Int
    /// Whether it must be a number somewhere; otherwise it may be any text.
    package var isNumber: Bool
  }

  extension Manifest {

    /// The positional parameters that the script uses, in its actions or attach points, by number.
    package var positionalParameters: [PositionalParameter] {
      var found: [PositionalParameter] = []
      for parameter in parameters {
        switch parameter.content {
        case .positionalInteger(let index): found.insert(index, isNumber: true)
        case .positionalString(let index, _, _): found.insert(index, isNumber: false)
        case .positionalCount, .option, .processFilter, .pidNamespaceDevice, .pidNamespaceInode,
          .startTime, .atomicTimeSinceBoot, .wakeupThreshold, .possibleCPUs, .childProcess,
          .lookup:
          break
        }
      }
      for binding in bindings {
        found.insert(binding.parameter, isNumber: binding.kind != .name)
      }
      for probe in probes {
        guard let template = probe.template else { continue }
        if let factor = template.factor { found.insert(factor, isNumber: true) }
        for index in parameters(inTemplate: probe.name) { found.insert(index, isNumber: false) }
      }
      return found
    }

    /// The numbers after each `$` of a text in which `$$` stands for `$`.
    private func parameters(inTemplate text: Text) -> [Int] {
      let dollar = UInt8(ascii: "$")
      var indices: [Int] = []
      var number: Int?
      for byte in text.bytes {
        if let digits = number, byte &- 48 < 10 {
          number = min(digits * 10 + Int(byte - 48), ManifestLimits.largestParameterIndex)
          continue
        }
        if let index = number, index > 0 { indices.append(index) }
        // The second of two dollars begins no number.
        number = byte == dollar && number != 0 ? 0 : nil
      }
      if let index = number, index > 0 { indices.append(index) }
      return indices
    }
  }

  extension [PositionalParameter] {

    /// Inserts a parameter at its place, or notes that it is also used as a number.
    fileprivate mutating func insert(_ index: Int, isNumber: Bool) {
      var position = 0
      while position < count, self[position].index < index { position += 1 }
      if position < count, self[position].index == index {
        if isNumber { self[position].isNumber = true }
      } else {
        insert(PositionalParameter(index: index, isNumber: isNumber), at: position)
      }
    }
  }
#endif
