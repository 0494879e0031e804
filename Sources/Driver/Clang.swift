import Artefact
import Checking
import Glibc
import Kernel
import LLVMEmission

/// What the command line says about C code and imports.
package struct CodeOptions: Sendable {

  /// The folders in which headers are looked for.
  package var includeFolders: [String]

  /// The headers that are included before the script's own C code.
  package var includes: [String]

  /// What the script is given, where that is known already.
  package var arguments: [String] = []

  /// Creates options.
  package init(includeFolders: [String] = [], includes: [String] = []) {
    self.includeFolders = includeFolders
    self.includes = includes
  }

  /// The arguments without those that have names.
  var positionalArguments: [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].filter { !$0.hasPrefix("--") } + arguments[end...].dropFirst()
  }
}

/// The C compiler that reads what is C in scripts.
struct Clang: Sendable {

  /// The program, and what it is called with always.
  private let program: String
  private let arguments: [String]

  /// What is included before every text.
  private let includes: [String]

  /// The names under which it is looked for, the best first: what it writes must be readable by the
  /// LLVM in this program.
  private static let names = ["clang-19", "clang", "clang-18", "clang-17", "clang-20", "clang-21"]

  /// Finds the compiler; nil if none is installed.
  ///
  /// - Parameters:
  ///   - architecture: the kernel's name of the target's architecture.
  ///   - folder: where the script lies.
  init?(architecture: String, folder: String, options: CodeOptions) {
    guard let program = Clang.program else { return nil }
    self.program = program
    includes = options.includes.flatMap { ["-include", $0] }
    // The headers of the C library ask for the machine that they are installed for.
    let machine = architecture == "arm64" ? "aarch64" : architecture
    arguments =
      [
        "-target", "bpfel", "-D__\(machine)__", "-D__float128=double", "-DBPFTRACE_HAVE_BTF",
        "-std=gnu17", "-w", "-fno-color-diagnostics", "-fno-caret-diagnostics", "-iquote", folder,
      ] + options.includeFolders.flatMap { ["-I", $0] }
      + ["-idirafter", "/usr/include/\(machine)-linux-gnu"]
  }

  private static var program: String? {
    if let given = getenv("PROBEC_CLANG") { return String(cString: given) }
    return names.lazy.compactMap { command(named: $0) }.first
  }

  /// Does a job for the checker.
  func run(_ job: CJob, _ text: String) -> CResult {
    switch job {
    case .preprocess:
      return result(of: includes + ["-E", "-x", "c"], text) { $0 }
    case .types:
      return result(of: ["-g", "-c", "-x", "cpp-output"], text) { section(".BTF", of: $0) }
    case .bitcode(let path):
      let flags = programFlags(path) + ["-emit-llvm", "-Xclang", "-disable-llvm-passes"]
      let result = finish(flags + [path], input: "") { $0 }
      guard case .success(let bitcode) = result, let problem = importProblem(bitcode) else {
        return result
      }
      return .failure(problem)
    case .functions(let path):
      return finish(programFlags(path) + [path], input: "") { section(".BTF", of: $0) }
    }
  }

  /// The flags for a program in C; where it lies
  /// does not go into the artefact.
  private func programFlags(_ path: String) -> [String] {
    [
      "-O2", "-gdwarf-4", "-gno-pubnames", "-c", "-x", "c", "-mcpu=v3", "-D__BPF_TRACING__",
      "-ffile-prefix-map=\(parent(of: path))/=", "-fdebug-compilation-dir=.",
    ]
  }

  private func result(
    of flags: [String], _ text: String, _ output: ([UInt8]) -> [UInt8]?
  ) -> CResult {
    finish(flags + ["-"], input: text, output)
  }

  private func finish(
    _ flags: [String], input: String, _ output: ([UInt8]) -> [UInt8]?
  ) -> CResult {
    guard let folder = TemporaryFolder(),
      folder.write(Array(input.utf8), to: "input")
    else { return .missing("there is no folder for the files of clang") }
    // The input is standard input, because clang names files by their paths.
    let status = spawn(
      program, arguments + flags + ["-o", folder.path("output")],
      input: folder.path("input"), errors: folder.path("errors"))
    guard let status else { return .missing("'\(program)' cannot be started") }
    guard status == 0, let bytes = folder.read("output").flatMap(output) else {
      return .failure(String(decoding: folder.read("errors") ?? [], as: UTF8.self))
    }
    return .success(bytes)
  }
}

/// Returns the contents of a section of a relocatable ELF object of 64 bits, little endian.
private func section(_ name: String, of object: [UInt8]) -> [UInt8]? {
  func number(_ offset: Int, _ bytes: Int) -> Int? {
    guard offset >= 0, offset + bytes <= object.count else { return nil }
    return object[offset..<offset + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
  guard let table = number(40, 8), let count = number(60, 2), let names = number(62, 2),
    let nameStart = number(table + names * 64 + 24, 8)
  else { return nil }
  for index in 0..<count {
    let header = table + index * 64
    guard let nameOffset = number(header, 4), let start = number(header + 24, 8),
      let size = number(header + 32, 8), start + size <= object.count,
      nameStart + nameOffset < object.count
    else { return nil }
    let label = object[(nameStart + nameOffset)...].prefix { $0 != 0 }
    if label.elementsEqual(name.utf8) { return Array(object[start..<start + size]) }
  }
  return nil
}
