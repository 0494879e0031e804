import Artefact
import Glibc
import Kernel

/// A folder that is removed with its files at the end.
struct TemporaryFolder: ~Copyable {

  private let folder: String
  private let names: [String]

  /// Creates the folder for files with these names; nil if that is not possible.
  init?(for names: [String] = ["input", "output", "errors"]) {
    self.names = names
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var pattern = Array("\(parent)/probec-XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else { return nil }
    folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func read(_ name: String) -> [UInt8]? { try? readFile(Text(path(name))) }

  func write(_ bytes: [UInt8], to name: String) -> Bool {
    (try? writeWhole(bytes, to: path(name))) != nil
  }
}

/// Returns the path of a command; nil if it is not installed.
func command(named name: String) -> String? {
  let folders = (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin").split(
    separator: ":")
  return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// Runs a program to its end, and returns its status; nil if it cannot be started.
func spawn(
  _ program: String, _ arguments: [String], input: String, errors: String
) -> Int32? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  guard posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { return nil }
  }
  return status
}
