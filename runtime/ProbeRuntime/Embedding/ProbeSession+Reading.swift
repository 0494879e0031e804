#if !hasFeature(Embedded)
  internal import Artefact
  internal import Rendering

  extension ProbeSession {

    /// The status of `exit()`, 0 to 255, once the script has called it or its process has ended.
    public var exitStatus: Int? {
      let status = try? locked { (state) throws(SessionFailure) in try state.session.exitStatus }
      return status.flatMap { $0 }.map { Int($0) }
    }

    /// Returns what was lost since the session was loaded.
    public func losses() throws(ProbeError) -> ProbeLosses {
      let losses = try locked { (state) throws(SessionFailure) in try state.session.losses }
      return ProbeLosses(
        events: losses.events, stacks: losses.stacks, mapUpdates: losses.mapUpdates,
        missedRuns: losses.missedRuns)
    }

    /// Returns what is in a map, by its index in the manifest; the values of all processors are
    /// combined.
    ///
    /// Of keys that are decoded to the same value, one stays.
    public func elements<Key: Hashable, Value>(
      ofMap index: Int, key: (ProbeData) -> Key, value: (ProbeData) -> Value
    ) throws(ProbeError) -> [Key: Value] {
      let (elements, names) = try rawElements(ofMap: index)
      var result: [Key: Value] = [:]
      result.reserveCapacity(elements.count)
      for element in elements {
        let key = key(ProbeData(element.key[...], names: names))
        result[key] = value(ProbeData(element.value[...], names: names))
      }
      return result
    }

    /// Returns the value of a map without keys, by its index in the manifest; the values of all
    /// processors are combined.
    ///
    /// A map that the script has not set is zero.
    public func value<Value>(
      ofMap index: Int, _ value: (ProbeData) -> Value
    ) throws(ProbeError) -> Value {
      let (elements, names) = try rawElements(ofMap: index)
      return value(ProbeData((elements.first?.value ?? [])[...], names: names))
    }

    private func rawElements(
      ofMap index: Int
    ) throws(ProbeError) -> (elements: [(key: [UInt8], value: [UInt8])], names: ProbeNames) {
      try locked { (state) throws(SessionFailure) in
        var elements: [(key: [UInt8], value: [UInt8])] = []
        try state.session.forEachElement(ofMap: index) { element in
          elements.append((element.key, element.value))
          return true
        }
        return (elements, state.names)
      }
    }

    /// Returns what `proberun` prints for a map, by its index in the manifest.
    public func text(ofMap index: Int) throws(ProbeError) -> String {
      try locked { (state) throws(SessionFailure) in
        try state.session.text(ofMap: index).description
      }
    }

    /// Returns what `proberun` prints for an event.
    func text(of record: ProbeRecord) throws(ProbeError) -> String {
      try locked { (state) throws(SessionFailure) in
        try state.session.text(ofEvent: record.bytes.span.bytes).description
      }
    }

    /// Returns the name of the symbol that contains an address of the kernel, or the address.
    public func symbol(at address: ProbeKernelAddress) throws(ProbeError) -> String {
      try locked { (state) throws(SessionFailure) in
        try state.session.text(ofKernelSymbol: address.address).description
      }
    }

    /// Returns the name of the symbol that contains an address of a process, or the address.
    public func symbol(at address: ProbeUserAddress) throws(ProbeError) -> String {
      let program = UserProgram(process: address.process, token: address.token)
      return try locked { (state) throws(SessionFailure) in
        try state.session.text(ofUserSymbol: address.address, of: program).description
      }
    }

    /// Returns the addresses of a stack's frames, innermost first.
    public func frames(of stack: ProbeStack) throws(ProbeError) -> [UInt64] {
      try locked { (state) throws(SessionFailure) in
        try state.session.frames(ofStack: stack.identifier, map: stack.map)
      }
    }

    /// Returns the frames of a stack, innermost first, each in a line, as `proberun` prints them.
    public func text(of stack: ProbeStack) throws(ProbeError) -> String {
      let program = stack.process.map { UserProgram(process: $0, token: stack.token) }
      return try locked { (state) throws(SessionFailure) in
        try state.session.text(
          ofStack: stack.identifier, map: stack.map, of: program, mode: StackMode(stack.style)
        ).description
      }
    }
  }

  extension StackMode {

    fileprivate init(_ style: ProbeStack.Style) {
      switch style {
      case .symbols: self = .bpftrace
      case .addressesAndSymbols: self = .perf
      case .addresses: self = .raw
      case .buildIdentifiers: self = .buildID
      }
    }
  }
#endif
