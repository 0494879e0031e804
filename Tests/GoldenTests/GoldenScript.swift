import Artefact
import Diagnostics
import Driver
import Foundation
import GoldenSupport
import KernelProfile
import LLVMEmission
import Source
import StubEmission
import Syntax
import Testing
import TypedIR

/// A script of `golden/programs`.
struct GoldenScript: CustomTestStringConvertible, Sendable {

  /// The script.
  let url: URL

  var testDescription: String { url.stem }

  /// All scripts.
  static let all = GoldenFile.scripts(in: "programs").map { GoldenScript(url: $0) }

  /// The stages of the compiler whose text can be recorded, by the extension of the file.
  enum Stage: String, CaseIterable {
    case tree, ir, ll, manifest
    case stub = "stub.h"
    case swiftStub = "stub.swift"
  }

  /// The stages that are recorded beside the script.
  var stages: [Stage] {
    Stage.allCases.filter { stage in
      let file = url.deletingPathExtension().appendingPathExtension(stage.rawValue)
      return FileManager.default.fileExists(atPath: file.path)
    }
  }

  /// Returns what the compiler prints for a stage.
  func text(of stage: Stage) throws -> String {
    switch stage {
    case .tree:
      var log = DiagnosticLog()
      let tree = try #require(parse(try source(), into: &log))
      return treeText(tree)
    case .ir: return irText(try program())
    case .ll: return emit(try program()).text()
    // The bytes are those of an object that does not change with the compiler.
    case .stub: return emitC(StubModel(try program().manifest, object: Array(0..<20)))
    case .swiftStub: return emitSwift(StubModel(try program().manifest, object: Array(0..<20)))
    case .manifest: return String(decoding: try program().manifest.json.pretty.bytes, as: UTF8.self)
    }
  }

  /// Returns what is recorded of a stage: its text without the compiler's version.
  ///
  /// In a module the manifest is one constant, which the file of the manifest shows better.
  func recordedText(of stage: Stage) throws -> String {
    let lines = try text(of: stage).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.hasPrefix("@probec_manifest = ")
        ? "; @probec_manifest"
        : line.replacingOccurrences(of: compilerVersion, with: "probec VERSION")
    }.joined(separator: "\n")
  }

  /// Returns the compiled program.
  func program() throws -> Program { try GoldenScript.program(of: try source()) }

  /// Returns the object.
  func object() throws -> [UInt8] { try emit(try program()).object() }

  /// Returns the program of a source file; warnings count as failures.
  static func program(of file: SourceFile) throws -> Program {
    var log = DiagnosticLog()
    var files = SourceFiles(script: file)
    let program = compile(file, for: try profile.get(), files: &files, into: &log)
    let complaints = log.rendered(in: files, style: .plain)
    #expect(complaints.isEmpty)
    return try #require(program)
  }

  /// The kernel that the scripts are compiled for.
  static let profile = Result { () throws -> KernelProfile in
    let path = GoldenFile.root.appendingPathComponent("profile.probec-profile").path
    return try ProfileSource.file(path).read()
  }

  func source() throws -> SourceFile {
    try ScriptSource.file(url.path).read()
  }
}
