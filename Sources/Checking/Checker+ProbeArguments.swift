import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns all arguments as a record.
  mutating func allArguments(_ range: SourceRange) -> CheckedExpression {
    let names = probeParameters?.map(\.name) ?? action.site.tracepoint?.ownFieldNames ?? []
    let values = names.map { value(probeArgument(Identifier($0, at: range), range)) }
    guard !names.isEmpty else { return refuse(.noArguments(at: range), at: range) }
    guard !values.contains(where: { $0.type == .error }) else { return invalid(range) }
    let fields = zip(names, values).map { TypedIR.RecordField(name: $0, type: $1.type) }
    return CheckedExpression(.tuple(values), type: .record(fields), range: range)
  }

  /// Returns the argument that `args.name` stands for.
  mutating func probeArgument(_ name: Identifier, _ range: SourceRange) -> CheckedExpression {
    switch action.site.attachPoint {
    case .rawTracepoint(let event): rawTracepointField(name, of: event.description, range)
    case .uprobe: functionArgument(name, range)
    case .begin, .end, .tracepoint, .kprobe, .kretprobe, .uretprobe, .interval, .profile,
      .software, .hardware:
      tracepointField(name, range)
    }
  }

  /// The parameters that the arguments have their names from; nil if these are fields of a record.
  private var probeParameters: [KernelParameter]? {
    switch action.site.attachPoint {
    case .rawTracepoint(let event):
      // The function that calls the probes.
      let caller = kernel.profile.function(named: "__traceiter_\(event)")
      return caller.map { Array($0.parameters.dropFirst()) } ?? []
    case .uprobe(let binary, let function, _):
      let function = BinaryFunction(binary: binary.description, name: function.description)
      return kernel.profile.function(function)?.parameters ?? []
    case .begin, .end, .tracepoint, .kprobe, .kretprobe, .uretprobe, .interval, .profile,
      .software, .hardware:
      return nil
    }
  }

  private mutating func tracepointField(
    _ name: Identifier, _ range: SourceRange
  ) -> CheckedExpression {
    guard let tracepoint = action.site.tracepoint else { return invalid(range) }
    let fullName = "\(tracepoint.name.category):\(tracepoint.name.event)"
    guard let field = tracepoint.field(named: name.name) else {
      if action.site.pattern != nil {
        if !report.isSilent { missingFields.add(name, of: fullName) }
        return invalid(range)
      }
      let closest = closestNames(to: name.name, among: tracepoint.fields.map(\.name))
      return refuse(
        .unknownField(name, of: "tracepoint \(fullName)", closest: closest), at: range)
    }
    guard let path = self.path(of: field, in: tracepoint) else {
      return refuse(.unrelocatableField(name, of: fullName), at: range)
    }
    // The addresses that system calls are given are the process's.
    let space: AddressSpace = action.site.isSystemCall ? .user : .kernel
    let declared = kernel.type(field.type, in: space)
    switch field.storage {
    case .inline:
      let stored = CheckedExpression(.contextMember(path.path), type: path.type, range: range)
      guard path.type != declared, path.type.isScalar, declared.isScalar else { return stored }
      if let wide = path.type.asInteger, let narrow = declared.asInteger, narrow.bytes < wide.bytes
      {
        // Its first bytes: the record may end before the wider member of the common structure.
        return CheckedExpression(.contextMember(path.path), type: declared, range: range)
      }
      return CheckedExpression(.convert(stored), type: declared, range: range)
    case .dataLocation:
      guard case .array(let element, _) = declared, KernelTypes.isText(element) else {
        return refuse(
          .unsupported("a field of variable length that is not text", at: range), at: range)
      }
      return CheckedExpression(
        .dataLocation(path.path), type: .string(capacity: settings.maximumTextSize), range: range)
    case .relativeLocation:
      return refuse(.unsupported("a field with a relative location", at: range), at: range)
    }
  }

  /// Returns an argument of a raw tracepoint.
  ///
  /// The kernel's types tell its name as that of a parameter of the function that calls the probes.
  private mutating func rawTracepointField(
    _ name: Identifier, of event: String, _ range: SourceRange
  ) -> CheckedExpression {
    let parameters = probeParameters ?? []
    guard let index = parameters.firstIndex(where: { $0.name == name.name }) else {
      let closest = closestNames(to: name.name, among: parameters.map(\.name))
      return refuse(
        .unknownField(name, of: "raw tracepoint \(event)", closest: closest), at: range)
    }
    let type = kernel.type(parameters[index].type, in: .kernel)
    guard type.isScalar else { return refuse(.notAValue(type, at: range), at: range) }
    let argument = CheckedExpression(
      .rawTracepointArgument(index), type: .integer(.uint64), range: range)
    return CheckedExpression(.convert(argument), type: type, range: range)
  }

  /// Returns an argument of a function of a program or library, from the register that the calling
  /// convention puts it into.
  private mutating func functionArgument(
    _ name: Identifier, _ range: SourceRange
  ) -> CheckedExpression {
    let parameters = probeParameters ?? []
    var next = 0
    for parameter in parameters {
      let registers = next..<next + kernel.profile.argumentRegisterCount(of: parameter.type)
      next = registers.upperBound
      guard parameter.name == name.name else { continue }
      let type = kernel.type(parameter.type, in: .user)
      let offsets = self.registers.argumentOffsets
      guard type.isScalar, registers.count == 1, next <= offsets.count else {
        return refuse(.unreadableArgument(name.name, parameter.type, at: range), at: range)
      }
      let word = register(offsets[registers.lowerBound], .integer(.uint64), range)
      return CheckedExpression(.convert(word), type: type, range: range)
    }
    return refuse(
      .unknownField(
        name, of: "args", closest: closestNames(to: name.name, among: parameters.map(\.name))),
      at: range)
  }

  private mutating func path(
    of field: TracepointField, in tracepoint: Tracepoint
  ) -> (path: FieldPath, type: Type)? {
    guard let structure = tracepoint.structure, let place = field.path,
      let member = kernel.profile.member(place.member, of: structure)
    else { return nil }
    let type = kernel.type(of: member, in: .kernel)
    let width = member.bitfieldWidth == 0 ? nil : member.bitfieldWidth
    var path = FieldPath(
      root: kernel.reference(structure),
      steps: [.member(place.member, type: type, bitWidth: width)])
    guard let index = place.index else { return (path, type) }
    guard case .array(let element, _) = type else { return nil }
    path.steps.append(.element(index))
    return (path, element)
  }
}
