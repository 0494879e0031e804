import Artefact

/// Checks one function and collects what is wrong with it.
struct FunctionVerifier {

  let program: Program
  let function: Function

  /// What is wrong, in the order of the code.
  var problems: [String] = []

  /// The size of the record that is being written; nil outside events.
  var eventBytes: Int?

  /// The sizes of the elements that the enclosing lookups have found.
  var found: [ID<LookupResult>: Int] = [:]

  /// The numbers of all lookups so far.
  var lookups: Set<Int> = []

  /// The number of loops around the code.
  var loopDepth = 0

  /// The line that the code belongs to.
  var line: Int

  init(_ program: Program, _ function: Function) {
    self.program = program
    self.function = function
    line = function.line
  }

  /// Checks the whole function.
  mutating func verify() {
    let stack = function.buffers.reduce(0) { $0 + ($1.bytes + 7) / 8 * 8 }
    require(stack <= Function.maximumStackBytes, "the buffers take \(stack) bytes of stack")
    require(function.buffers.allSatisfy { $0.bytes > 0 }, "a buffer is empty")
    require(
      function.section.isEmpty == (function.signature != nil), "the section has the wrong name")
    if let signature = function.signature {
      require(
        signature.parameters.count <= FunctionSignature.maximumParameters,
        "there are too many parameters")
      for local in signature.parameters { require(local, in: function.locals.count, "local") }
      if let result = signature.result { require(result, in: function.locals.count, "local") }
      require(function.scratchBytes == 0, "the working memory is not its caller's")
    }
    if function.scratchBytes > 0, let map = runtimeMap(ArtefactNames.scratch) {
      require(
        map.valueBytes >= function.scratchBytes && map.keyBytes == 4,
        "the scratch map's elements are too small")
      let slot = function.scratchSlot
      require((0..<map.maximumEntries).contains(slot), "scratch slot \(slot) does not exist")
    }
    verify(function.body)
  }

  /// Reports a problem unless a condition holds.
  mutating func require(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { problems.append("\(function.name), line \(line): \(problem())") }
  }

  /// Checks that an identity is one of a table's.
  mutating func require<Subject>(_ id: ID<Subject>, in count: Int, _ kind: String) {
    require((0..<count).contains(id.index), "\(kind) \(id.index) does not exist")
  }

  /// Returns a map that the runtime needs, and reports its absence.
  @discardableResult
  mutating func runtimeMap(_ name: Text) -> Map? {
    let map = program.maps.first { Text($0.symbol) == name }
    require(map != nil, "the map '\(name)' is missing")
    return map
  }

  /// Checks that a place lies in a region that exists here, with room for `bytes`.
  mutating func verify(_ place: Place, bytes: Int) {
    let end: Int
    if let index = place.index {
      verify(index.expression)
      require(index.count > 0 && index.stride > 0, "an index has no elements")
      end = place.offset + (max(index.count, 1) - 1) * index.stride + bytes
    } else {
      end = place.offset + bytes
    }
    guard let size = size(of: place.base) else {
      return require(false, "a place lies in a region that does not exist here")
    }
    require(
      place.offset >= 0 && bytes > 0 && end <= size,
      "bytes \(place.offset) to \(end) of a region of \(size) bytes are used")
  }

  private func size(of base: Place.Base) -> Int? {
    switch base {
    case .buffer(let id):
      function.buffers.indices.contains(id.index) ? function.buffers[id.index].bytes : nil
    case .scratch: function.scratchBytes > 0 ? function.scratchBytes : nil
    case .frame: function.signature.flatMap { $0.frameBytes > 0 ? $0.frameBytes : nil }
    case .event: eventBytes
    case .mapValue(let id): found[id]
    case .parameter(let id):
      program.parameters.indices.contains(id.index) ? program.parameters[id.index].bytes : nil
    case .constant(let id):
      program.constants.indices.contains(id.index)
        ? program.constants[id.index].bytes.count : nil
    }
  }

  /// Checks that a place is not one that a program may only read.
  mutating func verifyWritable(_ place: Place, bytes: Int) {
    verify(place, bytes: bytes)
    switch place.base {
    case .parameter: require(false, "a parameter is written")
    case .constant: require(false, "a constant is written")
    case .buffer, .scratch, .frame, .event, .mapValue: break
    }
  }

  /// Checks that a path leads to an integer, pointer or enumerator of at most 8 bytes.
  mutating func verifyScalar(_ path: KernelPath, allowsBitField: Bool) {
    guard let target = verify(path) else { return }
    switch target.type {
    case .integer(let bytes, _), .enumeration(_, let bytes):
      require(bytes <= 8, "an integer of \(bytes) bytes is read")
    case .pointer: break
    case .array, .structure: require(false, "an array or struct is read as an integer")
    }
    require(target.bitWidth == nil || allowsBitField, "a bit field is read like a whole integer")
  }

  /// Checks that a path leads to something with an address.
  mutating func verifyAddressable(_ path: KernelPath) {
    let target = verify(path)
    require(target?.bitWidth == nil, "a bit field has no address")
  }

  /// Checks a path and returns what it leads to.
  @discardableResult
  mutating func verify(_ path: KernelPath) -> KernelPathTarget? {
    let target = program.target(of: path)
    require(target != nil, "a path does not fit the kernel types")
    if program.kernelStructs.indices.contains(path.root.index) {
      require(!program.kernelStructs[path.root.index].name.isEmpty, "a path starts nowhere")
    }
    return target
  }
}
