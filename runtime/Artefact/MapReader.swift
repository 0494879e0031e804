/// Reads the maps of an object: definitions in `.maps` and data sections.
struct MapReader {

  let object: ObjectFile
  let types: BTF

  /// The largest data section in bytes.
  private static let largestData = 1 << 20

  /// Returns the defined maps in the order of their symbols, then the data sections.
  func maps() throws(ArtefactError) -> [MapPlan] {
    var maps: [MapPlan] = []
    if let section = object.sectionIndex(literal: ".maps") {
      let variables = variablesOfMapSection
      for symbol in object.symbols where symbol.section == section && !symbol.isSection {
        maps.append(try definedMap(symbol, variables))
      }
    }
    var totalData = 0
    for index in 0..<object.sections.count where isData(object.sections[index]) {
      let section = object.sections[index]
      guard section.size <= MapReader.largestData - totalData else {
        throw .invalidMap(name: section.name.text, reason: "too large")
      }
      totalData += section.size
      maps.append(try dataMap(section, index))
    }
    return maps
  }

  // A definition is a variable of type struct { int (*type)[1]; u64 *key; … }: numbers are lengths
  // of arrays, types are those that pointers lead to.
  private func definedMap(
    _ symbol: ObjectSymbol, _ variables: [BTFTypeID]
  ) throws(ArtefactError) -> MapPlan {
    let name = symbol.name.text
    guard let variable = variables.first(where: { types.isNamed($0, name.bytes) }) else {
      throw .invalidMap(name: name, reason: "no type information")
    }
    let definition = types.target(of: variable)
    guard types.kind(of: definition) == .structure else {
      throw .invalidMap(name: name, reason: "not defined by a structure")
    }
    var map = MapPlan(name: name)
    map.section = symbol.section
    map.offset = symbol.value
    for index in 0..<types.count(of: definition) {
      let attribute = types.string(at: types.detail(3 * index, of: definition))
      let type = BTFTypeID(types.detail(3 * index + 1, of: definition))
      guard types.kind(of: type) == .pointer else {
        throw .invalidMap(name: name, reason: "'" + attribute + "' is not a pointer")
      }
      try set(attribute, to: types.target(of: type), of: &map)
    }
    return map
  }

  private func set(
    _ attribute: Text, to type: BTFTypeID, of map: inout MapPlan
  ) throws(ArtefactError) {
    if attribute.equals("key") {
      map.keyType = type
      map.keySize = try size(of: type, map)
    } else if attribute.equals("value") {
      map.valueType = type
      map.valueSize = try size(of: type, map)
    } else if attribute.equals("type") {
      map.type = try number(type, map)
    } else if attribute.equals("max_entries") {
      map.maxEntries = try number(type, map)
    } else if attribute.equals("map_flags") {
      map.flags = try number(type, map)
    } else if attribute.equals("key_size") {
      map.keySize = try checked(Int(try number(type, map)), map)
    } else if attribute.equals("value_size") {
      map.valueSize = try checked(Int(try number(type, map)), map)
    } else {
      throw .invalidMap(name: map.name, reason: "unknown attribute '" + attribute + "'")
    }
  }

  private func number(_ type: BTFTypeID, _ map: MapPlan) throws(ArtefactError) -> UInt32 {
    guard types.kind(of: type) == .array else {
      throw .invalidMap(name: map.name, reason: "a number that is not an array's length")
    }
    return UInt32(types.elementCount(of: type))
  }

  private func size(of type: BTFTypeID, _ map: MapPlan) throws(ArtefactError) -> Int {
    guard let size = types.size(of: type) else {
      throw .invalidMap(name: map.name, reason: "a key or value without a size")
    }
    return try checked(size, map)
  }

  private func checked(_ size: Int, _ map: MapPlan) throws(ArtefactError) -> Int {
    guard size <= ManifestLimits.largestSize else {
      throw .invalidMap(name: map.name, reason: "a key or value that is too large")
    }
    return size
  }

  private func isData(_ section: ObjectSection) -> Bool {
    guard section.isAllocated, !section.isProgram, section.size > 0 else { return false }
    return section.name.hasPrefix(".rodata") || section.name.hasPrefix(".data")
      || section.name.hasPrefix(".bss")
  }

  private func dataMap(_ section: ObjectSection, _ index: Int) throws(ArtefactError) -> MapPlan {
    var map = MapPlan(name: section.name.text)
    guard !object.hasRelocations(for: index) else {
      throw .invalidMap(name: map.name, reason: "data that holds addresses")
    }
    map.type = MapType.array.rawValue
    map.keySize = 4
    map.valueSize = section.size
    map.maxEntries = 1
    map.isFrozen = section.name.hasPrefix(".rodata")
    map.flags = map.isFrozen ? 0x480 : 0x400  // BPF_F_MMAPABLE, BPF_F_RDONLY_PROG
    map.contents =
      section.kind == .zeros
      ? [UInt8](repeating: 0, count: section.size) : section.contents.array
    map.valueType = sectionType(named: map.name) ?? .void
    map.section = index
    return map
  }

  /// The variables of the section `.maps`.
  private var variablesOfMapSection: [BTFTypeID] {
    guard let section = sectionType(named: ".maps") else { return [] }
    return (0..<types.count(of: section))
      .map { BTFTypeID(types.detail(3 * $0, of: section)) }
      .filter { types.kind(of: $0) == .variable }
  }

  private func sectionType(named name: Text) -> BTFTypeID? {
    for number in 1..<max(1, UInt32(types.typeCount)) {
      let type = BTFTypeID(number)
      if types.kind(of: type) == .section, types.isNamed(type, name.bytes) { return type }
    }
    return nil
  }
}
