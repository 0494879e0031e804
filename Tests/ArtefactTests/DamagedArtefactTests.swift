import Artefact
import Testing

/// Bytes that are not a valid artefact give one error, never a trap.
@Suite struct DamagedArtefactTests {

  @Test func refusesEveryPrefix() {
    let object = Fixture.object
    for count in 0..<object.count {
      if case .success = plan(Array(object[..<count])) { Issue.record("accepted \(count) bytes") }
    }
  }

  @Test func survivesEveryFlippedByte() {
    var object = Fixture.object
    var failures = 0
    for index in object.indices {
      object[index] ^= 0xff
      if case .failure(let error) = plan(object) {
        failures += 1
        if error.message.isEmpty { Issue.record("no message at \(index)") }
      }
      object[index] ^= 0xff
    }
    #expect(failures > object.count / 4)
  }

  @Test func refusesWhatIsNoObject() {
    #expect(throws: ArtefactError.notAnObject) { try LoadPlan.reading([]) }
    #expect(throws: ArtefactError.notAnObject) { try LoadPlan.reading(Array("#!/bin/sh\n".utf8)) }
    #expect(throws: ArtefactError.notAnObject) {
      try LoadPlan.reading([0x7f, 0x45, 0x4c, 0x46] + [UInt8](repeating: 0, count: 4096))
    }
    #expect(ArtefactError.notAnObject.message == "not a BPF object file")
  }

  @Test func asksForANewerLoader() {
    var manifest = Fixture.manifest
    manifest.majorVersion = 2
    let object = Fixture.compile(Fixture.source, manifest: manifest)
    #expect(throws: ArtefactError.newerVersion(major: 2, minor: 0)) { try LoadPlan.reading(object) }
  }

  @Test func namesAMissingProgram() {
    var manifest = Fixture.manifest
    manifest.probes[0].program = "absent"
    let object = Fixture.compile(Fixture.source, manifest: manifest)
    #expect(throws: ArtefactError.invalidProgram(name: "absent", instruction: 0, reason: "missing"))
    {
      try LoadPlan.reading(object)
    }
  }

  @Test func namesAMapThatIsTooSmall() {
    var manifest = Fixture.manifest
    manifest.maps[0].value = .stats(isSigned: false)
    let object = Fixture.compile(Fixture.source, manifest: manifest)
    #expect(
      throws: ArtefactError.invalidMap(name: "calls", reason: "smaller than the manifest says")
    ) { try LoadPlan.reading(object) }
  }

  @Test func namesAnUndefinedFunction() throws {
    let source = """
      extern int kernel_function(int) __attribute__((section(".ksyms")));
      __attribute__((section("raw_tracepoint/x"), used))
      int program(void *context) { return kernel_function(1); }
      char terms[] __attribute__((section("license"), used)) = "GPL";
      """
    let object = Fixture.compile(source, manifest: Manifest())
    guard case .failure(.invalidProgram(let name, _, let reason)) = plan(object) else {
      Issue.record("the call was linked")
      return
    }
    #expect(name == "program")
    #expect(reason == "'kernel_function' is not defined in the object")
  }

  private func plan(_ bytes: [UInt8]) -> Result<LoadPlan, ArtefactError> {
    do throws(ArtefactError) {
      return .success(try LoadPlan.reading(bytes))
    } catch {
      return .failure(error)
    }
  }
}
