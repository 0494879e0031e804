#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What a renderer asks the session about: what values stand for outside of their bytes.
///
/// A class because renderers are copied, and eight closures each time were too many.
package final class ValueResolver {

  /// Returns the name of the symbol that contains a kernel address and the distance from its start.
  package let kernelSymbol: (_ address: UInt64) -> (name: ArraySlice<UInt8>, offset: UInt64)?

  /// Returns the symbol of a program that contains an address, the distance from its start and the
  /// file that it is from; the name is empty if only the file is known.
  package let userSymbol:
    (_ address: UInt64, _ program: UserProgram) -> (name: Text, offset: UInt64, module: Text)?

  /// Returns the frames of a stack of `Manifest.stackMaps[map]` as the kernel keeps them, innermost
  /// first, or nil if it is lost.
  package let stackFrames: (_ map: Int, _ identifier: UInt64) -> [UInt8]?

  /// Returns the name of the probe with an attach cookie.
  package let probeName: (_ cookie: UInt64) -> Text

  /// Returns the name of the function with a number.
  package let functionName: (_ number: UInt64) -> Text

  /// Returns the time of day when a clock of the kernel, known by its number, showed so many
  /// nanoseconds; nil if that is not known.
  package let time: (_ nanoseconds: UInt64, _ clock: UInt64) -> CalendarTime?

  /// Returns the name of the user with a number.
  package let userName: (_ number: UInt64) -> Text

  /// Returns the paths of the cgroup with a number in the hierarchies whose names match a pattern.
  package let controlGroupPath: (_ number: UInt64, _ pattern: Text) -> Text

  /// Creates a resolver; without closures, nothing is known.
  package init(
    kernelSymbol: @escaping (UInt64) -> (name: ArraySlice<UInt8>, offset: UInt64)? = { _ in nil },
    userSymbol:
      @escaping (UInt64, UserProgram) -> (name: Text, offset: UInt64, module: Text)? = {
        _, _ in nil
      },
    stackFrames: @escaping (Int, UInt64) -> [UInt8]? = { _, _ in nil },
    probeName: @escaping (UInt64) -> Text = { _ in "" },
    functionName: @escaping (UInt64) -> Text = { _ in "" },
    time: @escaping (UInt64, UInt64) -> CalendarTime? = { _, _ in nil },
    userName: @escaping (UInt64) -> Text = { _ in "" },
    controlGroupPath: @escaping (UInt64, Text) -> Text = { _, _ in "" }
  ) {
    self.kernelSymbol = kernelSymbol
    self.userSymbol = userSymbol
    self.stackFrames = stackFrames
    self.probeName = probeName
    self.functionName = functionName
    self.time = time
    self.userName = userName
    self.controlGroupPath = controlGroupPath
  }
}
