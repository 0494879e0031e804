#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Rendering
#endif

/// What numbers stand for on this machine: times, users and cgroups.
///
/// A class because printing is not mutating, and each is looked up when it is first printed.
package final class MachineFacts {

  private var zone: ZoneInformation?

  /// How far the wall clock is ahead of the time since boot, in nanoseconds.
  private let sinceBoot: UInt64

  /// How far the clock without leap seconds is ahead of the wall clock: whole seconds.
  private let leapNanoseconds: UInt64

  /// The users; empty until one is printed.
  private var userNumbers: [UInt64] = []
  private var userNames: [Text] = []

  /// The cgroup that was printed last; many records in a row are of one.
  private var group: UInt64 = 0
  private var groupPattern: Text = ""
  private var groupPaths: Text = ""

  /// Compares the clocks.
  package init() {
    let now = Clock.realTime.nanoseconds()
    sinceBoot = now &- Clock.bootTime.nanoseconds()
    let second: UInt64 = 1_000_000_000
    leapNanoseconds = (Clock.atomicTime.nanoseconds() &- now) / second * second
  }

  // MARK: Times

  /// Returns the time of day.
  func now() -> CalendarTime { time(Clock.realTime.nanoseconds()) }

  /// Returns the time of day when a clock showed so many nanoseconds; nil for another clock.
  func time(_ nanoseconds: UInt64, ofClock number: UInt64) -> CalendarTime? {
    switch Clock(rawValue: Int(number)) {
    case .bootTime: time(nanoseconds &+ sinceBoot)
    case .atomicTime: time(nanoseconds &- leapNanoseconds)
    case .realTime, .monotonic, nil: nil
    }
  }

  private func time(_ nanoseconds: UInt64) -> CalendarTime {
    let zone = self.zone ?? localZone()
    self.zone = zone
    return CalendarTime(
      epochSeconds: Int64(nanoseconds / 1_000_000_000),
      nanoseconds: Int(nanoseconds % 1_000_000_000), in: zone)
  }

  // MARK: Users

  /// Returns the name of a user; the number itself of one that this machine does not know.
  func userName(_ number: UInt64) -> Text {
    if userNumbers.isEmpty { readUsers() }
    for index in userNumbers.indices where userNumbers[index] == number { return userNames[index] }
    return Text(decimal: Int(truncatingIfNeeded: number))
  }

  /// Reads `name:password:number:…` of each user.
  private func readUsers() {
    do throws(KernelError) {
      try forEachLine(of: "/etc/passwd") { line in
        let fields = Text(line).parts(between: UInt8(ascii: ":"))
        // An empty password is no field.
        guard fields.count > 2,
          let number = parseDecimal(fields[1].bytes) ?? parseDecimal(fields[2].bytes)
        else { return }
        userNumbers.append(number)
        userNames.append(fields[0])
      }
    } catch {
      // Without names, numbers are printed.
    }
  }

  // MARK: Cgroups

  /// Returns `hierarchy:path` for each hierarchy whose name matches, separated by commas.
  func controlGroupPaths(of number: UInt64, matching pattern: Text) -> Text {
    if number != group || pattern != groupPattern || groupPaths.isEmpty {
      groupPaths = ControlGroupHierarchies().paths(of: number, matching: pattern)
      group = number
      groupPattern = pattern
    }
    return groupPaths
  }
}

/// The time zone of this machine; UTC if it has none.
private func localZone() -> ZoneInformation {
  do throws(KernelError) {
    return ZoneInformation(try readFile("/etc/localtime"))
  } catch {
    return .utc
  }
}
