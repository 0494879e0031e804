import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks what stands outside of probes.
  mutating func checkDeclarations() {
    for (index, function) in script.functions.enumerated() { declare(function, number: index) }
    for declaration in script.mapDeclarations { checkMapDeclaration(declaration) }
  }

  private mutating func checkMapDeclaration(_ declaration: MapDeclaration) {
    let index = maps.index(of: declaration.name.name)
    guard maps[index].declaration == nil else {
      report.tell(.redeclaredMap(declaration.name, previous: maps[index].declaration?.range))
      return
    }
    guard let kind = declarableMapKinds.first(where: { $0.name == declaration.kind.name }) else {
      report.tell(.unknownMapKind(declaration.kind))
      return
    }
    guard let size = mapSize(declaration) else { return }
    maps[index].declaration = MapTable.Declaration(
      range: declaration.name.range, kind: kind.name, holdsAggregates: kind.holdsAggregates,
      dropsOldElements: kind.dropsOldElements,
      maximumEntries: size)
  }

  private mutating func mapSize(_ declaration: MapDeclaration) -> Int? {
    guard declaration.arguments.count == 1, let argument = declaration.arguments.first else {
      report.tell(.mapSizeExpected(at: declaration.kind.range))
      return nil
    }
    let size = check(argument)
    guard size.type != .error else { return nil }
    guard let constant = size.constant, 1...0x3fff_ffff ~= constant else {
      report.tell(.mapSizeExpected(at: argument.range))
      return nil
    }
    return Int(constant)
  }
}
