import Artefact
import Foundation
import StubEmission

/// A program in C on the stub of a manifest, and on functions that play the library: they pass the
/// bytes that the program has put into `fake_…`.
struct CProgram {

  private let model: StubModel

  init(_ manifest: Manifest) {
    model = StubModel(manifest, object: [1, 2, 3])
  }

  /// Whether programs can be compiled; says why not.
  static func compilerIsPresent() -> Bool {
    let isPresent = FileManager.default.isExecutableFile(atPath: compiler)
    if !isPresent { print("skipped: no \(compiler)") }
    return isPresent
  }

  /// Compiles a program whose code follows the stub, runs it and returns what it prints.
  func run(_ code: String) throws -> String {
    let folder = NSTemporaryDirectory() + "probec-stub-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try emitC(model).write(toFile: folder + "/script.stub.h", atomically: false, encoding: .utf8)
    let text = "#include \"script.stub.h\"\n\n" + CProgram.library + code + "\n"
    try text.write(toFile: folder + "/main.c", atomically: false, encoding: .utf8)
    let include = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../runtime/libproberun/include").standardizedFileURL.path
    let options = [
      "-std=c11", "-Wall", "-Wextra", "-Werror", "-Wcast-qual", "-g", "-fsanitize=undefined",
      "-fno-sanitize-recover", "-I", include, "-o", folder + "/main",
    ]
    _ = try output(of: CProgram.compiler, options + [folder + "/main.c"])
    return try output(of: folder + "/main", [])
  }

  private static let compiler = "/usr/bin/gcc"

  /// What the stub calls.
  private static let library = """
    const void *fake_data, *fake_key, *fake_value;
    size_t fake_size, fake_key_size, fake_value_size;
    unsigned fake_map;

    int proberun_poll(
        struct proberun *session, const struct proberun_handlers *handlers, int timeout_ms) {
      struct proberun_event event = {0, fake_data, fake_size, session};
      (void)timeout_ms;
      memcpy(&event.index, fake_data, 4);
      handlers->event(&event, handlers->context);
      return 1;
    }

    int proberun_event_text(const struct proberun_event *event, char *buffer, size_t size) {
      (void)event;
      return snprintf(buffer, size, "%700s", "");
    }

    int proberun_map_each(
        struct proberun *session, unsigned map,
        int (*element)(
            const void *key, size_t key_size, const void *value, size_t value_size, void *context),
        void *context) {
      (void)session;
      fake_map = map;
      return element(fake_key, fake_key_size, fake_value, fake_value_size, context);
    }

    void take_text(const char *text, size_t length, void *context) {
      (void)context;
      printf("%zu characters\\n", strlen(text) == length ? length : 0);
    }


    """

  /// Runs a program and returns what it prints; throws what it complains about.
  private func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CProgramFailure(output: output) }
    return output
  }
}

/// A program could not be compiled, or failed.
struct CProgramFailure: Error {
  var output: String
}
