import Syntax

extension Probe {

  /// Whether the predicate or the action names the builtin `name`.
  func mentions(_ name: String) -> Bool {
    parts.contains { part in
      part.contains { node in
        guard case .expression(let expression) = node,
          case .identifier(name) = expression.kind
        else { return false }
        return true
      }
    }
  }
}
