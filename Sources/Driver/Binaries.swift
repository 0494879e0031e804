import Artefact
import Attachment
import Glibc

/// Returns the files that a name or pattern of a program or library stands for, in order; without
/// wildcards one.
///
/// They are found as the loader finds them where it runs.
func binaries(named name: String) throws(DriverError) -> [String] {
  guard !name.isEmpty else { throw .message("which program or library?") }
  let folders = getenv("PATH").map { String(cString: $0) } ?? ""
  let paths = BinarySearch(programFolders: Text(folders)).paths(of: Text(name))
  guard !paths.isEmpty else {
    throw .message(
      name.contains("/")
        ? "there is no file '\(name)'" : "there is no program or library '\(name)'")
  }
  return paths.map(\.description)
}
