import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Objects contain what loaders read, and nothing else.
@Suite struct ObjectTests {

  private var program: Program {
    TestProgram(
      TestProgram.output(.constant(1), at: 0) + [
        .position(line: 2, column: 9), .count(.stacksLost),
      ]
    ).program
  }

  @Test func carriesTheManifestAndTheScript() throws {
    let manifest = Array("{\"a\":\"manifest\"}".utf8)
    let text = String(
      decoding: try emitLLVM(program, manifest: manifest).object(), as: UTF8.self)
    #expect(text.contains("{\"a\":\"manifest\"}"))
    #expect(text.contains("BEGIN { @x = 1 / $1; }"))
    #expect(text.contains("test.bt"))
    #expect(text.contains("GPL\0"))
  }

  @Test func hasNoDebuggingSectionsOrLabels() throws {
    let text = String(decoding: try emitLLVM(program, manifest: []).object(), as: UTF8.self)
    for name in [".debug", ".rel.BTF", "addrsig", "LBB", "probec_license", "__ARRAY_SIZE"] {
      #expect(text.contains(name) == (name == "__ARRAY_SIZE"), "\(name)")
    }
  }

  @Test func dependsOnlyOnTheNameOfTheFile() throws {
    var other = program
    other.scriptName = "/some/where/test.bt"
    #expect(
      try emitLLVM(program, manifest: []).object() == emitLLVM(other, manifest: []).object())
  }

  @Test func textIsReadableByLLVM() throws {
    let text = emitLLVM(program, manifest: []).text()
    #expect(text.contains("define i32 @probe_1(ptr %ctx)"))
    #expect(text.contains("section \"raw_tracepoint/sys_enter\""))
    #expect(text.contains("source: \"// A test.\\0ABEGIN { @x = 1 / $1; }\\0A\""))
    #expect(try emitLLVM(program, manifest: []).assembly().contains("call probec_count"))
  }

  @Test func anExceededStackIsAnError() throws {
    var large = program
    large.functions[0].buffers.append(Buffer(name: "large", bytes: 600))
    large.functions[0].body.append(
      .evaluate(
        .call(
          .getCurrentComm, [.place(Place(.buffer(ID(3)))), .value(.constant(600))])))
    #expect(verify(large).count == 1)
    do {
      _ = try emitLLVM(large, manifest: []).object()
      Issue.record("the object was emitted")
    } catch {
      guard case .stackExceeded(let line, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(line >= 0)
    }
  }
}
