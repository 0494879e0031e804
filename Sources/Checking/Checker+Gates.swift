import Diagnostics
import Language
import Source

extension Checker {

  /// Whether something that may change can be used, as a setting decides; what follows is told.
  mutating func isAllowed(
    _ what: String, by effect: ConfigKey.Effect, _ gate: Settings.Gate, at range: SourceRange
  ) -> Bool {
    guard let key = ConfigKey.all.first(where: { $0.effect == effect }) else { return true }
    switch gate {
    case .enable: return true
    case .warn:
      report.tell(.unstable("'\(what)'", key, at: range))
      return true
    case .error:
      report.tell(.notAllowed("'\(what)'", key, at: range))
      return false
    }
  }
}
