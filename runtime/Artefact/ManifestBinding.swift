/// A number or name in the manifest, or a constant of the programs, that a positional parameter sets.
package struct ManifestBinding: Equatable, Sendable {

  /// What is set of something in the manifest.
  package enum Kind: CaseIterable, Sendable {
    /// None; only the range of a constant of the programs is told.
    case constant
    /// Of the histogram in a map.
    case subdivisionBits, minimum, maximum, step
    /// Of a stack map.
    case depth
    /// Of an event that prints a map.
    case top, divisor
    /// What a parameter looks up: not a number, but text.
    case name

    /// Whether the number is one of a map's value.
    package var isOfMap: Bool {
      switch self {
      case .subdivisionBits, .minimum, .maximum, .step: true
      case .constant, .depth, .top, .divisor, .name: false
      }
    }
  }

  /// What is set.
  package var kind: Kind
  /// The index of the map, stack map, event or parameter that it belongs to.
  package var target: Int
  /// The number of the positional parameter, from 1.
  package var parameter: Int
  /// The least number that is permitted.
  package var least: Int64
  /// The largest number that is permitted.
  package var most: Int64

  /// Creates a binding.
  package init(kind: Kind, target: Int, parameter: Int, least: Int64, most: Int64) {
    self.kind = kind
    self.target = target
    self.parameter = parameter
    self.least = least
    self.most = most
  }
}

extension Manifest {

  /// Sets the number that a binding is about, which lies in its range.
  package mutating func set(_ binding: ManifestBinding, to number: Int64) {
    let target = binding.target
    switch binding.kind {
    case .constant, .name: break
    case .depth: stackMaps[target].depth = Int(number)
    case .top, .divisor:
      if case .printMap(let map, let top, let divisor) = events[target].action {
        events[target].action = .printMap(
          map: map, top: binding.kind == .top ? Int(number) : top,
          divisor: binding.kind == .top ? divisor : Int(number))
      }
    case .subdivisionBits, .minimum, .maximum, .step:
      var value = maps[target].value
      let room = value.size
      if case .linearHistogram(let minimum, let maximum, let step) = value {
        value = .linearHistogram(
          minimum: binding.kind == .minimum ? number : minimum,
          maximum: binding.kind == .maximum ? number : maximum,
          step: binding.kind == .step ? number : step)
      } else if case .histogram = value, binding.kind == .subdivisionBits {
        value = .histogram(subdivisionBits: Int(number))
      }
      maps[target].value = value
      // The first of the bounds finds what the compiler made room for.
      if maps[target].room == 0 { maps[target].room = room }
    }
  }
}

extension Manifest {

  /// Sets the name that parameter `index` looks up.
  package mutating func setName(ofParameter index: Int, to name: Text) {
    guard case .lookup(var lookup) = parameters[index].content else { return }
    lookup.name = name
    parameters[index].content = .lookup(lookup)
  }
}

extension ManifestBinding {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the binding.
    var json: JSONValue {
      .object(
        (ManifestKey.kind, .word(kind.word)), (ManifestKey.target, .number(target)),
        (ManifestKey.index, .number(parameter)), (ManifestKey.minimum, .integer(least)),
        (ManifestKey.maximum, .integer(most)))
    }
  #endif

  /// Reads a binding of a manifest whose lists are known.
  init(_ value: borrowing ManifestValue, of manifest: borrowing Manifest) {
    kind = value.member(ManifestKey.kind).choice(among: Kind.allCases, key: { $0.word })
    let (count, largest): (Int, Int) =
      switch kind {
      case .constant: (1, .max)
      case .subdivisionBits: (manifest.maps.count, ManifestLimits.largestSubdivision)
      case .minimum, .maximum, .step: (manifest.maps.count, .max)
      case .depth: (manifest.stackMaps.count, ManifestLimits.largestStackDepth)
      case .top, .divisor: (manifest.events.count, Int(UInt32.max))
      case .name: (manifest.parameters.count, 0)
      }
    target = value.index(ManifestKey.target, below: count)
    parameter = value.int(ManifestKey.index, 1...ManifestLimits.largestParameterIndex)
    let isSigned = kind == .minimum || kind == .maximum
    least = Int64(value.int(ManifestKey.minimum, (isSigned ? .min : 0)...largest))
    most = Int64(value.int(ManifestKey.maximum, (isSigned ? .min : 0)...largest))
  }
}

extension ManifestBinding.Kind {

  /// The word of a manifest.
  fileprivate var word: StaticString {
    switch self {
    case .constant: "constant"
    case .subdivisionBits: "subdivisionBits"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .step: "step"
    case .depth: "depth"
    case .top: "top"
    case .divisor: "divisor"
    case .name: "name"
    }
  }
}
