import Artefact
package import Diagnostics
package import KernelProfile
import Language
import Source
package import Syntax
import TypeInfo

/// What debug information tells of a program or library.
package enum BinaryTypes: Sendable {

  /// The types, in BTF, with the functions.
  case types([UInt8])

  /// There are none; why.
  case missing(String)
}

/// Returns the profile with the types of the programs and libraries of whose functions a script uses
/// the arguments by name, or nil if they cannot be read, which is logged.
///
/// - Parameters:
///   - script: the script without calls of macros, see `expand`.
///   - read: reads the types of a program or library, which is named as in an attach point.
package func readBinaries(
  of script: Script, with read: (_ binary: String) -> BinaryTypes, for profile: KernelProfile,
  into log: inout DiagnosticLog
) -> KernelProfile? {
  let errorCount = log.errorCount
  var reader = BinaryReader(profile: profile, log: log)
  for probe in script.probes where probe.mentions(fieldsName) {
    for attachPoint in probe.attachPoints { reader.add(attachPoint, with: read) }
  }
  log = reader.log
  return log.errorCount == errorCount ? reader.profile : nil
}

private struct BinaryReader {

  var profile: KernelProfile
  var log: DiagnosticLog

  /// Why there are no types of a program or library; nil if they were added.
  private var problems: [String: String?] = [:]

  init(profile: KernelProfile, log: DiagnosticLog) {
    self.profile = profile
    self.log = log
  }

  mutating func add(_ written: Tree.AttachPoint, with read: (String) -> BinaryTypes) {
    // The checker tells what is wrong with the attach point itself.
    var silent = Report(DiagnosticLog())
    guard let parsed = AttachPointParser(written, into: &silent)?.parse(into: &silent),
      parsed.template == nil, case .uprobe(let binary, let function, _) = parsed.attachPoint
    else { return }
    let called = BinaryFunction(binary: binary.description, name: function.description)
    if let problem = self.problem(of: called, with: read) {
      log.append(.unknownParameters(called, problem, at: written.targetRange))
    }
  }

  private mutating func problem(
    of function: BinaryFunction, with read: (String) -> BinaryTypes
  ) -> String? {
    if (function.binary + function.name).contains("*") {
      return "a pattern stands for functions with different ones"
    }
    if problems[function.binary] == nil {
      problems[function.binary] = .some(addTypes(of: function.binary, with: read))
    }
    if let problem = problems[function.binary] ?? nil { return problem }
    return profile.function(function) == nil ? "its debug information has no such function" : nil
  }

  /// Adds the types of a program or library, or returns why there are none.
  private mutating func addTypes(of binary: String, with read: (String) -> BinaryTypes) -> String? {
    switch read(binary) {
    case .missing(let reason): return reason
    case .types(let bytes):
      do {
        profile = try profile.adding(binary, with: try BTFGraph(bytes))
        return nil
      } catch {
        return "its debug information cannot be read"
      }
    }
  }
}

/// The name of the builtin that holds the arguments.
var fieldsName: String {
  builtins.first { $0.form == .arguments }?.name ?? ""
}
