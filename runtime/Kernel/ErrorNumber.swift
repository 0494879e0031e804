#if !hasFeature(Embedded)
  package import Artefact
#endif

/// An errno of Linux.
package struct ErrorNumber: Equatable, Sendable {

  /// The number, such as 1 for EPERM.
  package let rawValue: Int32

  /// Creates an error number.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// EPERM.
  package static var notPermitted: ErrorNumber { ErrorNumber(rawValue: 1) }
  /// ENOENT.
  package static var notFound: ErrorNumber { ErrorNumber(rawValue: 2) }
  /// ESRCH.
  package static var noProcess: ErrorNumber { ErrorNumber(rawValue: 3) }
  /// EINTR.
  package static var interrupted: ErrorNumber { ErrorNumber(rawValue: 4) }
  /// E2BIG.
  package static var tooBig: ErrorNumber { ErrorNumber(rawValue: 7) }
  /// ENOEXEC.
  package static var notExecutable: ErrorNumber { ErrorNumber(rawValue: 8) }
  /// EBADF.
  package static var badDescriptor: ErrorNumber { ErrorNumber(rawValue: 9) }
  /// EACCES.
  package static var accessDenied: ErrorNumber { ErrorNumber(rawValue: 13) }
  /// EBUSY.
  package static var busy: ErrorNumber { ErrorNumber(rawValue: 16) }
  /// ENODEV.
  package static var noDevice: ErrorNumber { ErrorNumber(rawValue: 19) }
  /// EINVAL.
  package static var invalid: ErrorNumber { ErrorNumber(rawValue: 22) }
  /// EMFILE.
  package static var tooManyFiles: ErrorNumber { ErrorNumber(rawValue: 24) }
  /// EAGAIN.
  package static var tryAgain: ErrorNumber { ErrorNumber(rawValue: 11) }
  /// ENOSPC.
  package static var noSpace: ErrorNumber { ErrorNumber(rawValue: 28) }
  /// ERANGE.
  package static var outOfRange: ErrorNumber { ErrorNumber(rawValue: 34) }
  /// EBADMSG.
  package static var badMessage: ErrorNumber { ErrorNumber(rawValue: 74) }
  /// EOVERFLOW.
  package static var overflow: ErrorNumber { ErrorNumber(rawValue: 75) }
  /// EPROTONOSUPPORT.
  package static var protocolNotSupported: ErrorNumber { ErrorNumber(rawValue: 93) }
  /// EOPNOTSUPP.
  package static var notSupported: ErrorNumber { ErrorNumber(rawValue: 95) }
  /// EADDRNOTAVAIL.
  package static var addressNotAvailable: ErrorNumber { ErrorNumber(rawValue: 99) }
  /// ENOTSUPP, which the kernel uses without having it in its headers.
  package static var internallyNotSupported: ErrorNumber { ErrorNumber(rawValue: 524) }

  /// Whether the error says that privileges are missing.
  package var saysPrivilegesAreMissing: Bool { self == .notPermitted || self == .accessDenied }

  /// The usual words for the error, or `error 123`.
  package var text: Text {
    switch rawValue {
    case 1: "Operation not permitted"
    case 2: "No such file or directory"
    case 3: "No such process"
    case 4: "Interrupted system call"
    case 5: "Input/output error"
    case 7: "Argument list too long"
    case 9: "Bad file descriptor"
    case 11: "Resource temporarily unavailable"
    case 12: "Cannot allocate memory"
    case 13: "Permission denied"
    case 14: "Bad address"
    case 16: "Device or resource busy"
    case 17: "File exists"
    case 19: "No such device"
    case 20: "Not a directory"
    case 21: "Is a directory"
    case 22: "Invalid argument"
    case 23: "Too many open files in system"
    case 24: "Too many open files"
    case 27: "File too large"
    case 28: "No space left on device"
    case 30: "Read-only file system"
    case 32: "Broken pipe"
    case 34: "Numerical result out of range"
    case 38: "Function not implemented"
    case 75: "Value too large for defined data type"
    case 84: "Invalid or incomplete multibyte or wide character"
    case 95, 524: "Operation not supported"
    case 99: "Cannot assign requested address"
    case 110: "Connection timed out"
    default: Text("error ") + Text(decimal: UInt64(rawValue.magnitude))
    }
  }
}
