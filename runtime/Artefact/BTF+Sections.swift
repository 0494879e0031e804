extension BTF {

  /// Returns the BTF with the sizes of sections and the offsets of variables, which compilers leave
  /// 0, filled in from the object.
  ///
  /// The kernel refuses a section whose variables are not in the order of their offsets.
  func completed(from object: ObjectFile) -> BTF {
    var result = self
    for number in 1..<max(1, UInt32(typeCount)) {
      let type = BTFTypeID(number)
      guard kind(of: type) == .section, let section = object.sectionIndex(named: name(of: type))
      else { continue }
      result.setWord(
        2, of: type, to: UInt32(truncatingIfNeeded: object.sections[section].size))
      let variables = variables(of: type, in: object, section)
      let order = sortedIndices(variables.count) { variables[$0].offset < variables[$1].offset }
      for index in 0..<order.count {
        let variable = variables[order[index]]
        result.setWord(3 + 3 * index, of: type, to: variable.type.number)
        result.setWord(4 + 3 * index, of: type, to: variable.offset)
        result.setWord(5 + 3 * index, of: type, to: variable.size)
      }
    }
    return result
  }

  private struct SectionVariable {
    var type: BTFTypeID
    var offset: UInt32
    var size: UInt32
  }

  private func variables(
    of type: BTFTypeID, in object: ObjectFile, _ section: Int
  ) -> [SectionVariable] {
    (0..<count(of: type)).map { index in
      var variable = SectionVariable(
        type: BTFTypeID(detail(3 * index, of: type)), offset: detail(3 * index + 1, of: type),
        size: detail(3 * index + 2, of: type))
      let name = name(of: variable.type)
      let symbol = object.symbols.first { $0.section == section && $0.name.equals(name) }
      if let symbol { variable.offset = UInt32(truncatingIfNeeded: symbol.value) }
      return variable
    }
  }
}
