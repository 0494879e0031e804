#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// Why the kernel refused a program.
package struct ProgramFailure: Equatable, Sendable {

  /// The kernel's reason.
  package var error: KernelError

  /// The probe whose program it is.
  package var probe: Text

  /// The script's file name, and the place in it where the verifier gave up.
  package var script: Text
  package var line: Int
  package var column: Int

  /// The script's text at that place; empty if it is not known.
  package var source: Text

  /// What the verifier said last, or all that it said.
  package var log: [Text]

  /// Whether `log` is all that the verifier said.
  package var isLogComplete: Bool

  /// Whether the kernel has no type information (BTF).
  package var lacksKernelTypes: Bool

  /// The failure as a user reads it.
  package var message: Text {
    var text = script + ":" + Text(decimal: line)
    if column > 0 { text.bytes += (":" + Text(decimal: column)).bytes }
    text.append(": the kernel refused '")
    text.bytes += probe.bytes
    text.append("': ")
    text.bytes += error.message.bytes
    if lacksKernelTypes {
      text.append("\n  this kernel has no type information (/sys/kernel/btf/vmlinux): it has to be")
      text.append(" built with CONFIG_DEBUG_INFO_BTF")
    }
    if !source.isEmpty { text.bytes += ("\n  " + source).bytes }
    if log.isEmpty { return text }
    text.append(isLogComplete ? "\nverifier log:" : "\nthe verifier's last words (-v shows all):")
    for line in log { text.bytes += ("\n  " + line).bytes }
    return text
  }
}

extension ProgramFailure {

  /// Asks the kernel again for its reasons, and finds the place in the script that they are about.
  init(
    _ error: KernelError, _ definition: borrowing ProgramDefinition,
    of probe: borrowing ProbeDescription, program index: Int, in plan: borrowing LoadPlan,
    isVerbose: Bool
  ) {
    let log = verifierLog(of: definition)
    let report = VerifierReport(log, lineCount: isVerbose ? Int.max : 10)
    self.error = error
    self.error.subject = definition.name
    self.probe = probe.name
    column = probe.column
    source = ""
    self.log = report.lastLines
    isLogComplete = isVerbose
    lacksKernelTypes = !kernelHasTypes()
    (script, line) = plan.place(ofLine: probe.line)
    if let instruction = report.instruction,
      let location = plan.location(ofInstruction: instruction, in: plan.programs[index])
    {
      column = location.column
      source = location.text
      (script, line) =
        location.file == plan.manifest.script
        ? plan.place(ofLine: location.line) : (location.file, location.line)
    }
  }
}

/// Whether the kernel has type information (BTF) about itself.
private func kernelHasTypes() -> Bool {
  do throws(KernelError) {
    _ = try FileIdentity.ofFile("/sys/kernel/btf/vmlinux")
    return true
  } catch {
    return error.number != .notFound
  }
}
