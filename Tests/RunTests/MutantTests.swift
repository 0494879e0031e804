import Foundation
import GoldenSupport
import Testing

/// Scripts that are almost valid are refused with a message or become objects that the kernel takes.
///
/// Words of the golden programs are exchanged at random, the same in every run. `PROBEC_MUTANTS` in
/// the environment is how many scripts are made of each seed (60).
@Suite(.traces) struct MutantTests {

  /// Words that any script may contain, besides those of the others.
  private static let commonWords = """
    0 1 -1 9223372036854775807 pid comm nsecs curtask args kstack ustack $x @ @a @b[comm] count()
    hist(1) (1,2) (a=1) "text" (int8) (uint64) (uint8[8]) + - * / % << >> < == != && || ? : = += ++
    -- ! ~ & . -> [ ] ( ) { } ; , if else while for unroll let break; return; exit(); print(@);
    delete(@a,1); @a[1]=1; @b[comm]=count(); $x=1; for($i:0..5){ sizeof comptime
    """.split(whereSeparator: \.isWhitespace)

  /// The words of the programs that every kernel attaches, as these are probed without kprobes.
  private static let programs = Result { () throws -> [[Substring]] in
    let folder = Programs.root.appendingPathComponent("golden/programs")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let scripts = try files.filter { $0.hasSuffix(".bt") }.sorted()
      .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    return scripts.filter { !$0.contains(/probe:|import|hardware|(^|\n)(k|kr|u|ur|h):/) }.map {
      $0.matches(of: /[A-Za-z0-9_$@]+|"[^"\n]*"|\s+|./.dotMatchesNewlines()).map(\.output)
    }
  }

  @Test(arguments: 1...UInt64(4)) func theKernelTakesWhatTheCompilerAccepts(_ seed: UInt64) throws {
    let programs = try MutantTests.programs.get()
    let number = ProcessInfo.processInfo.environment["PROBEC_MUTANTS"].flatMap { Int($0) } ?? 60
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<number {
      let script = try mutant(of: programs, &random)
      if try isAccepted(script) { accepted += 1 }
    }
    // Most exchanges break a script, and many do not.
    #expect(accepted > number / 10)
    #expect(accepted < number)
  }

  private func mutant(
    of programs: [[Substring]], _ random: inout SeededGenerator
  ) throws -> String {
    var words = try #require(programs.randomElement(using: &random))
    for _ in 0..<(Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1) {
      let place = Int.random(in: words.indices, using: &random)
      let others = try #require(programs.randomElement(using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: words.remove(at: place)
      case 1: words[place] = try #require(words.randomElement(using: &random))
      case 2: words[place] = try #require(Self.commonWords.randomElement(using: &random))
      case 3: words[place] = try #require(others.randomElement(using: &random))
      default:
        let start = Int.random(in: others.indices, using: &random)
        let end = min(start + Int.random(in: 1...12, using: &random), others.endIndex)
        words.insert(contentsOf: others[start..<end], at: place)
      }
    }
    return words.joined()
  }

  /// Compiles a script, and loads and attaches its object.
  private func isAccepted(_ script: String) throws -> Bool {
    let folder = try TemporaryFolder()
    let object = folder.file("mutant.bpf.o")
    let source = try folder.write(script, to: "mutant.bt")
    let outcome = try run(Programs.probec, ["build", source, "-o", object])
    guard outcome.end == .exit(0) else {
      #expect(outcome.end == .exit(1), "\(script)\n\(outcome.errors)")
      #expect(outcome.errors.contains("error["), "\(script)\n\(outcome.errors)")
      #expect(!FileManager.default.fileExists(atPath: object), "\(script)")
      return false
    }
    // Nobody knows what a mutant would do to the system, whether it names a probe, or what it takes.
    let loading = try run(Programs.proberun, ["--dry-run", object])
    let isRefused = [
      "the script needs '--unsafe'", "cannot attach '", "the parameters give a histogram that",
    ].contains { loading.errors.contains($0) }
    #expect(loading.end == .exit(isRefused ? 1 : 0), "\(script)\n\(loading.errors)")
    return true
  }
}
