#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Rendering
#endif

/// Prints what probes would be attached to on this machine.
func list(_ probes: ResolvedProbes, _ options: RunOptions) throws(SessionError) {
  var buffer = OutputBuffer()
  for name in probes.targetNames {
    let start = buffer.count
    buffer.append(text: name)
    switch options.format {
    case .text: buffer.append(UInt8(ascii: "\n"))
    case .json: buffer.wrapAsJSON(.probe, from: start)
    }
  }
  try writeToStandardOutput(buffer.bytes)
}
