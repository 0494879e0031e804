import Foundation
import GoldenSupport
import Testing

/// `probec fmt` writes scripts in the standard form.
@Suite struct FormatCommandTests {

  private static let old = "BEGIN\n{\n\tif (1) { exit() ; } // done\n}\n"
  private static let standard = "BEGIN {\n  if (1) { exit(); }  // done\n}\n"

  @Test func printsTheStandardForm() throws {
    let folder = try TemporaryFolder()
    try Self.old.write(toFile: folder.file("a.bt"), atomically: true, encoding: .utf8)
    let outcome = try run(Programs.probec, ["fmt", folder.file("a.bt")])
    #expect(outcome == Outcome(end: .exit(0), output: Self.standard, errors: ""))
    #expect(try text(of: folder.file("a.bt")) == Self.old)
  }

  @Test func upgradesWhenAsked() throws {
    let folder = try TemporaryFolder()
    try Self.old.write(toFile: folder.file("a.bt"), atomically: true, encoding: .utf8)
    let outcome = try run(Programs.probec, ["fmt", "--upgrade", folder.file("a.bt")])
    #expect(outcome.output == Self.standard.replacing("BEGIN", with: "begin"))
  }

  @Test func changesFilesAndKeepsTheirPermissions() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.bt")
    try Self.old.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o751], ofItemAtPath: path)
    #expect(
      try run(Programs.probec, ["fmt", "--check", path])
        == Outcome(
          end: .exit(1), output: "",
          errors: "\(path): not in the standard form; 'probec fmt -i' changes it\n"))
    #expect(try run(Programs.probec, ["fmt", "-i", path]).end == .exit(0))
    #expect(try text(of: path) == Self.standard)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o751)
    #expect(try run(Programs.probec, ["fmt", "--check", path]).end == .exit(0))
  }

  @Test func aScriptWithErrorsStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.bt")
    try "BEGIN { exit( }\n".write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try run(Programs.probec, ["fmt", "-i", path])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains("a.bt:1:"))
    #expect(try text(of: path) == "BEGIN { exit( }\n")
  }

  @Test(arguments: [["-i", "--check", "a.bt"], ["-i", "-"]])
  func wrongUsageIsAnError(_ arguments: [String]) throws {
    let outcome = try run(Programs.probec, ["fmt"] + arguments)
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test func theExamplesAreInTheStandardForm() throws {
    let folder = Programs.root.appendingPathComponent("examples")
    let scripts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".bt") }.sorted().map { "\(folder.path)/\($0)" }
    #expect(scripts.count >= 15)
    #expect(
      try run(Programs.probec, ["fmt", "--check"] + scripts)
        == Outcome(end: .exit(0), output: "", errors: ""))
  }
}
