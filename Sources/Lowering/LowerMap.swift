import Artefact
import Checking
import Language
import TypedIR

extension ScriptTables {

  /// Creates the BPF map of each script map and its description.
  mutating func addScriptMaps() {
    for map in script.maps {
      let value = mapValue(map.value)
      let layout = keyLayout(map.keys)
      let isArray = map.keys.isEmpty && !map.isDeletedFrom
      let symbol = "AT_" + map.name.dropFirst()
      let entries = map.keys.isEmpty ? 1 : map.maximumEntries ?? script.maximumMapKeys
      let kind: MapKind =
        switch (isArray, value.isPerCPU) {
        case (true, true): .perCPUArray
        case (true, false): .array
        case (false, true): map.dropsOldElements ? .leastRecentlyUsedPerCPUHash : .perCPUHash
        case (false, false): map.dropsOldElements ? .leastRecentlyUsedHash : .hash
        }
      // A tuple is as large as its layout; its description ends with its last field.
      let valueBytes = value.isPerCPU ? value.size.rounded(upTo: 8) : map.value.layout.bytes
      let id = manifest.addMap(
        Map(
          symbol: symbol, kind: kind, keyBytes: layout.bytes, valueBytes: valueBytes,
          maximumEntries: entries))
      mapStorage.append(
        MapStorage(
          map: id, keyTypes: map.keys, keyLayout: layout, value: map.value, isArray: isArray))
      var description = MapDescription(
        name: Text(map.name), symbol: Text(symbol), key: keyType(map.keys), value: value)
      description.summary = Text(map.summary)
      manifest.manifest.maps.append(description)
      if case .aggregate(let aggregate) = map.value {
        manifest.bind(aggregate, ofMap: manifest.manifest.maps.count - 1)
      }
    }
  }

  private func keyLayout(_ keys: [Type]) -> Layout {
    switch keys.count {
    case 0: Layout(bytes: 4, alignment: 4)
    case 1: keys[0].layout
    default: Layout(fields: keys)
    }
  }

  private mutating func keyType(_ keys: [Type]) -> ValueType? {
    switch keys.count {
    case 0: nil
    case 1: manifest.valueType(keys[0], in: profile)
    default: manifest.valueType(.tuple(keys), in: profile)
    }
  }

  private mutating func mapValue(_ type: Type) -> MapValue {
    guard case .aggregate(let aggregate) = type else {
      return .plain(manifest.valueType(type, in: profile))
    }
    return aggregate.mapValue
  }
}

extension Aggregate {

  /// How the function's state lies in a map.
  var mapValue: MapValue {
    switch self {
    case .count: .count
    case .sum(let isSigned): .sum(isSigned: isSigned)
    case .min(let isSigned): .min(isSigned: isSigned)
    case .max(let isSigned): .max(isSigned: isSigned)
    case .average(let isSigned): .average(isSigned: isSigned)
    case .stats(let isSigned): .stats(isSigned: isSigned)
    case .histogram(let bits):
      .histogram(subdivisionBits: Int(bits.value(orAtMost: subdivisionBounds.upperBound)))
    case .linearHistogram(let minimum, let maximum, let step):
      roomiestHistogram(minimum, maximum, step)
    case .timeSeries(let series): .timeSeries(series)
    }
  }
}

extension MapValue {

  /// Whether each CPU has its own value.
  var isPerCPU: Bool {
    switch self {
    case .plain: false
    case .count, .sum, .min, .max, .average, .stats, .histogram, .linearHistogram,
      .timeSeries:
      true
    }
  }
}

extension FunctionLowering {

  /// Returns the statements that build the key of `element`, and where it lies.
  mutating func key(of element: Element) -> ([Statement], Place) {
    let storage = tables.mapStorage[element.map.index]
    let place = temporary(storage.keyLayout.bytes, "key")
    switch element.keys.count {
    case 0:
      return ([.store(.constant(0), to: place, .uint32)], place)
    case 1:
      return (write(element.keys[0], as: storage.keyTypes[0], to: place, padding: .zero), place)
    default:
      let statements = writeFields(
        element.keys, as: storage.keyTypes, layout: storage.keyLayout,
        order: Array(element.keys.indices), to: place, padding: .zero)
      return (statements, place)
    }
  }

  /// Returns a lookup of `element` that runs `found` with its value, which is created as zero if
  /// there is none.
  ///
  /// After the creation the element is looked up again, because another CPU may have created it
  /// first, and what that one counted must not be overwritten.
  mutating func withElement(
    _ element: Element, _ found: (Place) -> [Statement]
  ) -> [Statement] {
    let storage = tables.mapStorage[element.map.index]
    let (keyStatements, key) = key(of: element)
    let first = newLookup()
    var missing: [Statement] = []
    if !storage.isArray {
      let bytes = tables.manifest.maps[storage.map.index].valueBytes
      let zero = temporary(bytes, "zero")
      let second = newLookup()
      missing = [
        .fill(zero, bytes: bytes, value: 0),
        .update(storage.map, key: key, value: zero, .onlyNew),
        .lookup(
          storage.map, key: key, result: second, found: found(Place(.mapValue(second))),
          missing: []),
      ]
    }
    return keyStatements + [
      .lookup(
        storage.map, key: key, result: first, found: found(Place(.mapValue(first))),
        missing: missing)
    ]
  }

  /// Returns a lookup of `element` for reading.
  mutating func readingElement(
    _ element: Element, found: (Place) -> [Statement], missing: [Statement]
  ) -> [Statement] {
    let storage = tables.mapStorage[element.map.index]
    let (keyStatements, key) = key(of: element)
    let result = newLookup()
    return keyStatements + [
      .lookup(
        storage.map, key: key, result: result, found: found(Place(.mapValue(result))),
        missing: missing)
    ]
  }

  /// Returns the lowering of `@m[k] = e`.
  mutating func assign(_ value: CheckedExpression, to element: Element) -> [Statement] {
    let storage = tables.mapStorage[element.map.index]
    let temporaryValue = temporary(storage.value.layout.bytes, "value")
    let valueStatements = write(value, as: storage.value, to: temporaryValue, padding: .zero)
    guard storage.isArray else {
      let (keyStatements, key) = key(of: element)
      return valueStatements + keyStatements + [
        .update(storage.map, key: key, value: temporaryValue, .any)
      ]
    }
    let bytes = storage.value.layout.bytes
    return valueStatements
      + withElement(element) { [.copy(from: temporaryValue, to: $0, bytes: bytes)] }
  }

  /// Returns the lowering of `@m[k] op= e`.
  mutating func update(
    _ element: Element, _ operation: BinaryOperator, _ value: CheckedExpression
  ) -> [Statement] {
    let type = scalarStorage(of: element)
    let (operandStatements, operand) = computedOnce(scalar(value), "operand")
    let (isAddition, isSubtraction) = (operation == .add, operation == .subtract)
    let canAdd = (isAddition || isSubtraction) && type.bytes >= 4
    if canAdd {
      let amount: Expression =
        isAddition ? operand : .arithmetic(.subtract, .constant(0), operand)
      return operandStatements + withElement(element) { [.atomicAdd(amount, to: $0, type)] }
    }
    let site = divisionSite(operation, value)
    return operandStatements
      + withElement(element) { place in
        let result = FunctionLowering.arithmetic(
          operation, .load(place, type), operand, onZero: site)
        return [.store(result, to: place, type)]
      }
  }

  /// Returns statements that compute a value, and what stands for it after them; a constant stands
  /// for itself.
  private mutating func computedOnce(
    _ value: Expression, _ name: String
  ) -> ([Statement], Expression) {
    if case .constant = value { return ([], value) }
    let local = newLocal(name)
    return ([.assign(local, value)], .local(local))
  }

  /// Returns the lowering of `++@m[k]` and the like: the statements, and the value.
  mutating func increment(
    _ element: Element, by amount: Int64, yieldsOld: Bool
  ) -> ([Statement], Expression) {
    let type = scalarStorage(of: element)
    let old = newLocal("old")
    let statements =
      [.assign(old, .constant(0))]
      + withElement(element) { place in
        let addition: Statement =
          type.bytes >= 4
          ? .atomicAdd(.constant(amount), to: place, type)
          : .store(
            .arithmetic(.add, .load(place, type), .constant(amount)), to: place, type)
        return [.assign(old, .load(place, type)), addition]
      }
    return (
      statements,
      yieldsOld ? .local(old) : .arithmetic(.add, .local(old), .constant(amount))
    )
  }

  /// Returns the lowering of `delete(@m[k])`.
  mutating func delete(_ element: Element, onMissing: [Statement]) -> [Statement] {
    let storage = tables.mapStorage[element.map.index]
    let (keyStatements, key) = key(of: element)
    return keyStatements + [.delete(storage.map, key: key, onMissing: onMissing)]
  }

  private func scalarStorage(of element: Element) -> IntegerType {
    guard let type = tables.mapStorage[element.map.index].value.scalarStorage else {
      preconditionFailure("the checker counts only in maps of integers")
    }
    return type
  }
}
