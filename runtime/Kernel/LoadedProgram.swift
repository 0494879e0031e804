internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A program in the kernel; whoever loaded it owns its descriptor.
package struct LoadedProgram: Equatable, Sendable {

  /// The name, for messages.
  package let name: Text

  /// The open descriptor.
  package let descriptor: Int32

  /// Creates the description of a loaded program.
  package init(name: Text, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  /// Runs a raw tracepoint program once, without a context.
  package func run() throws(KernelError) {
    var attributes = bpf_attr()
    attributes.test.prog_fd = UInt32(bitPattern: descriptor)
    try check(bpfCall(BPF_PROG_TEST_RUN, &attributes), .runProgram, name)
  }

  /// The number of times that the kernel did not run the program because it was running already.
  package func recursionMisses() throws(KernelError) -> UInt64 {
    var information = bpf_prog_info()
    let result = withUnsafeMutableBytes(of: &information) {
      informationCall(of: descriptor, into: $0)
    }
    try check(result, .inspectProgram, name)
    return information.recursion_misses
  }
}

/// Fills `buffer` with what the kernel tells of a program or link.
func informationCall(of descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
  var attributes = bpf_attr()
  attributes.info.bpf_fd = UInt32(bitPattern: descriptor)
  attributes.info.info_len = UInt32(buffer.count)
  attributes.info.info = address64(buffer.baseAddress)
  return bpfCall(BPF_OBJ_GET_INFO_BY_FD, &attributes)
}
