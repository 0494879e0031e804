import Source
import Syntax
import Testing

/// What comments say about the script and its statements.
@Suite struct CommentTests {

  @Test(arguments: [
    ("// Counts opens.\nBEGIN {}", "Counts opens."),
    ("#!/usr/bin/env bpftrace\n\n// Counts\n//   opens.\n\nBEGIN {}", "Counts\n  opens."),
    ("//\n//  One.\n//\n//  Two.\n//\n\n// Other.\nBEGIN {}", "One.\n\nTwo."),
    ("/* Counts opens. */\nBEGIN {}", "Counts opens."),
    ("/*\n * Counts opens.\n *\n *   x.bt 5\n */\n\nBEGIN {}", "Counts opens.\n\n  x.bt 5"),
    ("/** Counts\n  * opens. */\nBEGIN {}", "Counts\nopens."),
    ("/* Counts\n   opens:\n     all. */\nBEGIN {}", "Counts\nopens:\n  all."),
    ("/*\nCounts\n* all\n*/\nBEGIN {}", "Counts\n* all"),
    ("// One.\r\n// Two.\r\n\r\nBEGIN {}", "One.\nTwo."),
    ("/* One.\r\n * Two.\r\n */\r\nBEGIN {}", "One.\nTwo."),
    ("/* One. */ // Two.\n// Three.\nBEGIN {}", "One."),
    ("// Größe: 5 µs\nBEGIN {}", "Größe: 5 µs"),
    ("BEGIN {} // Not at the head.", ""),
    ("BEGIN {}\n// Not at the head.", ""),
    ("#include <a.h>\n// Not at the head.\nBEGIN {}", ""),
    ("//\n/**/\n////////\nBEGIN {}", ""),
  ])
  func theHeadOfTheScript(_ text: String, _ summary: String) throws {
    #expect(try script(text).summary == summary)
  }

  @Test(arguments: [
    ("BEGIN {\n  // One.\n  // Two.\n  X;\n}", "One.\nTwo."),
    ("BEGIN {\n  /* One. */\n  X;\n}", "One."),
    ("BEGIN {\n  /*\n   * One.\n   */\n  if (1) { X; }\n}", "One."),
    ("\n\n// Not the head.\n\n// One.\nBEGIN { X; }", "One."),
    ("// The head.\nBEGIN { X; }", ""),
    ("// The head.\n\n// One.\nBEGIN { X; }", "One."),
    ("// The head.\n// Still.\nBEGIN {\n // One.\n X;\n}", "One."),
    ("BEGIN {\n  // One.\n\n  X;\n}", ""),
    ("BEGIN {\n  $a = 1; // Of another.\n  X;\n}", ""),
    ("BEGIN {\n  // Of another.\n  $a = 1; X;\n}", ""),
    ("BEGIN { // Of the probe.\n  X;\n}", ""),
    ("BEGIN {\n  X; // Behind.\n}", ""),
    ("BEGIN {\n  /* One. */ X;\n}", ""),
  ])
  func theLineAbove(_ text: String, _ comment: String) throws {
    let script = try script(text.replacing("X", with: "printf(\"x\")"))
    let probe = try #require(script.probes.first)
    let call = try #require(firstCall(in: probe.body))
    #expect(script.comment(above: call.range) == comment)
  }

  private func firstCall(in block: Block) -> Expression? {
    for statement in block.allStatements {
      guard case .expression(let expression) = statement.kind else { continue }
      switch expression.kind {
      case .call: return expression
      case .ifElse(let choice): return choice.branches.first.flatMap { firstCall(in: $0.body) }
      default: continue
      }
    }
    return nil
  }
}
