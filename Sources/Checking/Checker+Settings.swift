import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns `config`: a record of all settings as they are when the script is compiled.
  func settingsRecord(_ range: SourceRange) -> CheckedExpression {
    let values = settings.values.map { ($0.name, value(of: $0.value, range)) }
    return CheckedExpression(
      .tuple(values.map(\.1)),
      type: .record(values.map { RecordField(name: $0.0, type: $0.1.type) }), range: range)
  }

  /// Returns `config.name`; nil if there is no such setting.
  func setting(_ name: String, _ range: SourceRange) -> CheckedExpression? {
    settings.values.first { $0.name == name }.map { value(of: $0.value, range) }
  }

  private func value(of setting: SettingValue, _ range: SourceRange) -> CheckedExpression {
    switch setting {
    case .boolean(let truth):
      CheckedExpression(.integer(truth ? 1 : 0), type: .boolean, range: range)
    case .number(let number):
      CheckedExpression(
        .integer(Int64(bitPattern: number)), type: .integer(.uint64), range: range)
    case .text(let text): literal(text, range)
    }
  }
}
