#if !hasFeature(Embedded)
  package import Artefact
  internal import Attachment
  internal import Kernel
  package import Rendering
#endif

/// Where a session says what the script does not print.
///
/// As text it goes to standard error, as JSON among the output; a session within another program
/// keeps it until that takes it.
///
/// A class because everything that says something shares it.
package final class MessageOutput {

  private let format: RunOptions.Format
  private let program: Text
  private let keeps: Bool

  /// The messages that are kept, oldest first, without ends of lines.
  package var kept: [Text] = []

  /// Creates the output of messages of a session.
  package init(_ options: borrowing RunOptions) {
    format = options.format
    program = options.program
    keeps = !options.ownsProcess
  }

  /// Says a message in the form of the output.
  package func say(_ message: Message, _ output: inout OutputBuffer) {
    if format == .json, !keeps {
      message.appendJSON(to: &output)
      return
    }
    var line = OutputBuffer()
    message.appendText(to: &line)
    if keeps {
      line.truncate(to: line.count - 1)
      kept.append(Text(line.bytes))
    } else {
      writeToStandardError(line.bytes)
    }
  }

  /// Says a sentence on standard error, after the program's name.
  package func warn(_ text: Text) {
    let text = "warning: " + text
    if keeps { kept.append(text) } else { fail(text) }
  }

  /// Says what is missing on this machine.
  func warn(_ errors: [AttachError], of plan: LoadPlan) {
    for error in errors { warn(SessionError(error, of: plan).message) }
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
