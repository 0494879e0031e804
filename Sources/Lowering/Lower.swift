import Artefact
package import Checking
package import KernelProfile
import Source
package import TypedIR

/// Returns the program of a checked script.
///
/// Every checked script has one.
///
/// - Parameter compiler: the compiler's name and version for the manifest.
package func lower(
  _ script: CheckedScript, for profile: KernelProfile, compiler: String
) -> Program {
  var tables = ScriptTables(script: script, profile: profile)
  tables.addScriptMaps()
  let called = lowerFunctions(of: script, &tables)
  var functions: [Function] = []
  for (index, probe) in script.probes.enumerated() {
    functions.append(lower(probe, index: index, &tables))
  }
  functions += called
  tables.addRuntimeMaps(functions)
  tables.describe(compiler: compiler)
  var program = Program(
    scriptName: script.file.name,
    scriptLines: script.writtenFiles.flatMap { file, _ in
      (1...file.lineCount).map { file.text(ofLine: $0) }
    },
    license: script.license, kernelStructs: tables.kernelTypes.structs,
    kernelEnums: tables.kernelTypes.enums, maps: tables.manifest.maps,
    parameters: tables.manifest.parameters, functions: functions,
    manifest: tables.manifest.manifest, bitcode: script.bitcode)
  program.constants = tables.constants
  program.objects = script.objects
  program.objectFunctions = script.objectFunctions
  return program
}

/// Returns the program of one attach point.
private func lower(
  _ probe: CheckedProbe, index: Int, _ tables: inout ScriptTables
) -> Function {
  let (lowering, body) = lowered(probe, tables)
  tables = lowering.tables
  let start = tables.script.position(of: probe.range)
  let name = probe.attachPoint.functionName(index: index)
  tables.manifest.manifest.probes.append(
    ProbeDescription(
      program: Text(name), name: Text(probe.name), attachPoint: probe.attachPoint,
      readsCookie: lowering.readsCookie, line: start.line, column: start.column,
      template: probe.template))
  var function = Function(
    name: name, section: probe.attachPoint.section, line: start.line, locals: lowering.locals,
    buffers: lowering.buffers, scratchBytes: lowering.scratchBytes,
    scratchSlot: probe.attachPoint.sharesScratch ? 0 : index + 1, body: body)
  function.scratchLine = max(lowering.scratchLine, start.line)
  return function
}

/// Returns the functions that the script declares.
///
/// What is called comes before its callers, which need to know how much memory it takes.
private func lowerFunctions(
  of script: CheckedScript, _ tables: inout ScriptTables
) -> [Function] {
  var functions = [Function?](repeating: nil, count: script.functions.count)
  func add(_ index: Int) {
    guard functions[index] == nil else { return }
    for callee in script.functions[index].callees { add(callee.index) }
    functions[index] = lower(script.functions[index], index: index, &tables)
  }
  for index in functions.indices { add(index) }
  return functions.compactMap(\.self)
}

/// Returns a function that the script declares.
private func lower(
  _ function: CheckedFunction, index: Int, _ tables: inout ScriptTables
) -> Function {
  let (lowering, body) = lowered(function.action, tables, call: tables.calls[index])
  tables = lowering.tables
  tables.calls[index].frameBytes = lowering.scratchBytes
  return Function(
    name: "fn_" + function.action.name, section: "",
    line: tables.script.position(of: function.action.range).line, locals: lowering.locals,
    buffers: lowering.buffers, scratchBytes: 0, scratchSlot: 0,
    signature: FunctionSignature(
      parameters: function.parameters.compactMap { lowering.registers[$0] },
      result: function.result.flatMap { lowering.registers[$0] },
      frameBytes: lowering.scratchBytes),
    body: body)
}

/// Returns the code of an action, in parts if it is long.
///
/// - Parameter call: What is handed over when a function is called or ends; nil of a probe.
private func lowered(
  _ action: CheckedProbe, _ tables: ScriptTables, call: CallLayout? = nil
) -> (FunctionLowering, [Statement]) {
  var lowering = FunctionLowering(action, tables: tables, call: call)
  var body = lowering.body()
  if body.weight > [Statement].maximumWeight {
    lowering = FunctionLowering(action, tables: tables, call: call, isDivided: true)
    body = lowering.body().divided()
  }
  return (lowering, body)
}

extension FunctionLowering {

  /// Returns the lowering of the whole action.
  fileprivate mutating func body() -> [Statement] {
    let filter = probe.isFunction ? [] : processFilter()
    return filter + zeroes() + addressedParameters() + lower(probe.body)
  }

  /// Puts parameters whose addresses are used into memory.
  private func addressedParameters() -> [Statement] {
    variables.indices.compactMap { index in
      guard let register = registers[ID(index)], case .memory(let place) = variables[index],
        let storage = probe.variables[index].type.scalarStorage
      else { return nil }
      return .store(.local(register), to: place, storage)
    }
  }

  /// Zeroes what lies in memory and may be read before it is written.
  func zeroes() -> [Statement] {
    zip(probe.variables, variables).compactMap { variable, storage in
      guard variable.isHoisted, case .memory(let place) = storage else { return nil }
      return .fill(place, bytes: variable.type.layout.bytes, value: 0)
    }
  }

  /// Leaves the program at once in other processes than the one that the session is limited to.
  mutating func processFilter() -> [Statement] {
    switch probe.attachPoint {
    case .tracepoint, .rawTracepoint, .kprobe, .kretprobe, .uprobe, .uretprobe:
      let filter = Expression.parameter(tables.manifest.parameter(.processFilter))
      let process = Expression.arithmetic(
        .shiftRightLogical, .call(.getCurrentPIDTGID, []), .constant(32))
      let isOther = Expression.and(
        .comparison(.notEqual, filter, .constant(0)), .comparison(.notEqual, filter, process))
      return [.if(isOther, [.return], [])]
    case .begin, .end, .interval, .profile, .software, .hardware:
      return []
    }
  }
}

extension ScriptTables {

  /// Returns the BPF map for such stacks of at most `depth` frames.
  mutating func stackMap(_ mode: StackMode, depth: LoadTimeNumber) -> ID<Map> {
    stackMap(manifest.manifest.stackMaps[manifest.stackMap(mode, depth: depth)])
  }

  private mutating func stackMap(_ description: StackMapDescription) -> ID<Map> {
    let buildIDs = 1 << 5  // BPF_F_STACK_BUILD_ID
    return runtimeMap(
      Map(
        symbol: description.symbol.description, kind: .stackTrace, keyBytes: 4,
        valueBytes: description.depth * description.frameSize, maximumEntries: 16384,
        flags: description.holdsBuildIDs ? buildIDs : 0))
  }

  /// Returns the BPF map of the programs whose addresses were kept.
  mutating func userPrograms() -> ID<Map> {
    runtimeMap(
      Map(
        symbol: ArtefactNames.userPrograms.description, kind: .leastRecentlyUsedHash,
        keyBytes: 8, valueBytes: 8, maximumEntries: 4096))
  }

  /// The number of maps up to the last that programs change: the script's, and that of programs.
  private var updatedMapCount: Int {
    let last = manifest.maps.lastIndex { $0.symbol == ArtefactNames.userPrograms.description }
    return last.map { $0 + 1 } ?? script.maps.count
  }

  /// Returns a map of the runtime, which is added if there is none of its name.
  private mutating func runtimeMap(_ map: Map) -> ID<Map> {
    if let index = manifest.maps.firstIndex(where: { $0.symbol == map.symbol }) {
      return ID(index)
    }
    return manifest.addMap(map)
  }

  /// Creates the maps of the runtime that the programs need.
  fileprivate mutating func addRuntimeMaps(_ functions: [Function]) {
    for stackMap in manifest.manifest.stackMaps {
      _ = self.stackMap(stackMap)
    }
    _ = manifest.addMap(
      Map(
        symbol: ArtefactNames.counters.description, kind: .perCPUArray, keyBytes: 4,
        valueBytes: Counter.failedUpdates(map: updatedMapCount) * 8, maximumEntries: 1))
    if !manifest.manifest.events.isEmpty {
      _ = manifest.addMap(
        Map(
          symbol: ArtefactNames.ringBuffer.description, kind: .ringBuffer, keyBytes: 0,
          valueBytes: 0, maximumEntries: 1 << 20))
      _ = manifest.parameter(.wakeupThreshold)
    }
    let scratchBytes = functions.map(\.scratchBytes).max() ?? 0
    if scratchBytes > 0 {
      let slots = functions.filter { $0.scratchBytes > 0 }.map(\.scratchSlot).max() ?? 0
      _ = manifest.addMap(
        Map(
          symbol: ArtefactNames.scratch.description, kind: .perCPUArray, keyBytes: 4,
          valueBytes: scratchBytes, maximumEntries: slots + 1))
    }
  }

  /// Fills the rest of the manifest.
  fileprivate mutating func describe(compiler: String) {
    manifest.manifest.compiler = Text(compiler)
    manifest.manifest.script = Text(script.file.name)
    manifest.manifest.imports = script.writtenFiles.dropFirst().map { file, firstLine in
      ImportedLines(name: Text(file.name), line: firstLine)
    }
    manifest.manifest.summary = Text(script.summary)
    manifest.manifest.scriptHash = Text(fingerprint(of: script.file.bytes))
    manifest.manifest.config = script.runtimeConfig
    manifest.manifest.usage = Text(usage(of: manifest.manifest))
    manifest.nameEvents()
    manifest.manifest.capabilities = capabilities.names
    manifest.manifest.features = features
  }
}

/// Returns the FNV-1a 64-bit hash of `bytes` as 16 hexadecimal digits.
private func fingerprint(of bytes: [UInt8]) -> String {
  let digits = String(fnv1a(bytes), radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
