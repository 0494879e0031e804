#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// Whether the kernel lets programs of a type call one of its functions, by its number in the types.
///
/// It says so of a program that does nothing else, among other complaints.
package func canCall(_ function: UInt32, as type: ProgramType) -> Bool {
  let callOfFunction: [UInt8] = [0x85, 0x20, 0, 0]  // BPF_CALL, BPF_PSEUDO_KFUNC_CALL
  var code = callOfFunction
  code.append(littleEndian: function)
  code += [0x95, 0, 0, 0, 0, 0, 0, 0]  // BPF_EXIT
  let none = InstructionRecords(recordSize: 0, bytes: [])
  let log = verifierLog(
    of: ProgramDefinition(
      name: "", type: type, code: code, license: "GPL", types: 0, functions: none, lines: none,
      relocations: none))
  return !Text(log).matches(pattern: "*is not allowed*")
}
