#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
  package import Rendering
#endif

/// Where a session says what the script does not print.
///
/// As text it goes to standard error, as JSON among the output.
package struct MessageOutput {

  private let format: RunOptions.Format
  private let program: Text

  /// Creates the output of messages of a session.
  package init(_ options: RunOptions) {
    format = options.format
    program = options.program
  }

  /// Says a message in the form of the output.
  package func say(_ message: Message, _ output: inout SessionOutput) throws(KernelError) {
    switch format {
    case .json: message.appendJSON(to: &output.buffer)
    case .text:
      var line = OutputBuffer()
      message.appendText(to: &line)
      writeToStandardError(line.bytes)
    }
  }

  /// Says a sentence on standard error, after the program's name.
  package func warn(_ text: Text) {
    writeToStandardError((program + ": warning: " + text + "\n").bytes)
  }

  /// Says why the session ends, on standard error, after the program's name.
  package func fail(_ text: Text) {
    writeToStandardError((program + ": " + text + "\n").bytes)
  }
}

/// Writes to standard error; nothing can be done if that fails.
package func writeToStandardError(_ bytes: [UInt8]) {
  let standardError: Int32 = 2
  do throws(KernelError) {
    try write(bytes, to: standardError, of: "standard error")
  } catch {}
}
