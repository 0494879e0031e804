/// Texts of which a script asks for one by its number.
package enum NumberedTexts: Sendable, Hashable {
  case errors, signals, systemCalls

  /// What stands for a number that has no text.
  package var unknown: String {
    switch self {
    case .errors: "Unknown error"
    case .signals: "Unknown signal"
    case .systemCalls: "unknown"
    }
  }

  /// Returns the texts for the numbers from 0 on an architecture; nil where there is none.
  package func texts(on architecture: String) -> [String?] {
    switch self {
    case .errors: lines(errorTexts)
    case .signals:
      lines(signalTexts) + [nil, nil] + (0...30).map { "Real-time signal \($0)" }
    case .systemCalls:
      names(architecture == RegisterTable.x86.architecture ? systemCallsOfX86 : systemCallsOfArm64)
    }
  }

  /// The room for each text in bytes, its NUL included.
  package static let capacity = 64
}

/// Returns the lines of a text; nil for an empty one.
private func lines(_ text: String) -> [String?] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : "\($0)" }
}

/// Returns names by their numbers: a number among the names is that of the next one.
private func names(_ text: String) -> [String?] {
  var names: [String?] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let number = Int(word) {
      names += [String?](repeating: nil, count: number - names.count)
    } else {
      names.append(String(word))
    }
  }
  return names
}

/// What error numbers mean, in the words of the C library; the same on x86_64 and arm64.
private let errorTexts = """
  Success
  Operation not permitted
  No such file or directory
  No such process
  Interrupted system call
  Input/output error
  No such device or address
  Argument list too long
  Exec format error
  Bad file descriptor
  No child processes
  Resource temporarily unavailable
  Cannot allocate memory
  Permission denied
  Bad address
  Block device required
  Device or resource busy
  File exists
  Invalid cross-device link
  No such device
  Not a directory
  Is a directory
  Invalid argument
  Too many open files in system
  Too many open files
  Inappropriate ioctl for device
  Text file busy
  File too large
  No space left on device
  Illegal seek
  Read-only file system
  Too many links
  Broken pipe
  Numerical argument out of domain
  Numerical result out of range
  Resource deadlock avoided
  File name too long
  No locks available
  Function not implemented
  Directory not empty
  Too many levels of symbolic links

  No message of desired type
  Identifier removed
  Channel number out of range
  Level 2 not synchronized
  Level 3 halted
  Level 3 reset
  Link number out of range
  Protocol driver not attached
  No CSI structure available
  Level 2 halted
  Invalid exchange
  Invalid request descriptor
  Exchange full
  No anode
  Invalid request code
  Invalid slot

  Bad font file format
  Device not a stream
  No data available
  Timer expired
  Out of streams resources
  Machine is not on the network
  Package not installed
  Object is remote
  Link has been severed
  Advertise error
  Srmount error
  Communication error on send
  Protocol error
  Multihop attempted
  RFS specific error
  Bad message
  Value too large for defined data type
  Name not unique on network
  File descriptor in bad state
  Remote address changed
  Can not access a needed shared library
  Accessing a corrupted shared library
  .lib section in a.out corrupted
  Attempting to link in too many shared libraries
  Cannot exec a shared library directly
  Invalid or incomplete multibyte or wide character
  Interrupted system call should be restarted
  Streams pipe error
  Too many users
  Socket operation on non-socket
  Destination address required
  Message too long
  Protocol wrong type for socket
  Protocol not available
  Protocol not supported
  Socket type not supported
  Operation not supported
  Protocol family not supported
  Address family not supported by protocol
  Address already in use
  Cannot assign requested address
  Network is down
  Network is unreachable
  Network dropped connection on reset
  Software caused connection abort
  Connection reset by peer
  No buffer space available
  Transport endpoint is already connected
  Transport endpoint is not connected
  Cannot send after transport endpoint shutdown
  Too many references: cannot splice
  Connection timed out
  Connection refused
  Host is down
  No route to host
  Operation already in progress
  Operation now in progress
  Stale file handle
  Structure needs cleaning
  Not a XENIX named type file
  No XENIX semaphores available
  Is a named type file
  Remote I/O error
  Disk quota exceeded
  No medium found
  Wrong medium type
  Operation canceled
  Required key not available
  Key has expired
  Key has been revoked
  Key was rejected by service
  Owner died
  State not recoverable
  Operation not possible due to RF-kill
  Memory page has hardware error
  """

/// What signals mean, in the words of the C library; the same on x86_64 and arm64.
private let signalTexts = """

  Hangup
  Interrupt
  Quit
  Illegal instruction
  Trace/breakpoint trap
  Aborted
  Bus error
  Floating point exception
  Killed
  User defined signal 1
  Segmentation fault
  User defined signal 2
  Broken pipe
  Alarm clock
  Terminated
  Stack fault
  Child exited
  Continued
  Stopped (signal)
  Stopped
  Stopped (tty input)
  Stopped (tty output)
  Urgent I/O condition
  CPU time limit exceeded
  File size limit exceeded
  Virtual timer expired
  Profiling timer expired
  Window changed
  I/O possible
  Power failure
  Bad system call
  """
