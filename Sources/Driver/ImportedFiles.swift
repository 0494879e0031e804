import Artefact
import Checking
import Glibc
import Kernel
import UserBinary

/// Returns what finds the files that a script in `folder` imports.
func importReader(folder: String) -> ImportReader {
  ImportReader(
    open: { path, importer in
      if path.hasPrefix("/") { return open(path) }
      let base = importer.map { parent(of: $0) } ?? folder
      return open("\(base)/\(path)")
    }, object: contents)
}

private func contents(of object: [UInt8]) -> ObjectContents {
  do throws(CompiledObjectError) {
    let object = try CompiledObject(object)
    return .functions(object.functions, types: object.types, code: object.bytes)
  } catch {
    return .unusable(error.reason)
  }
}

/// Returns the folder of a path.
func parent(of path: String) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > 1 else { return "." }
  let folder = parts.dropLast().joined(separator: "/")
  return folder.isEmpty ? "/" : folder
}

private func open(_ path: String) -> ImportTarget {
  guard let resolved = realpath(path, nil) else { return .missing }
  defer { free(resolved) }
  let path = String(cString: resolved)
  var status = stat()
  guard stat(path, &status) == 0 else { return .missing }
  let isFolder = status.st_mode & S_IFMT == S_IFDIR
  // Others than the owner could put code into what runs as root.
  if isWritableForAll(isFolder ? path : parent(of: path)) {
    return .refused("lies in a folder that everybody may write to")
  }
  if isFolder { return .folder(files(in: path)) }
  guard let bytes = try? readFile(Text(path)) else { return .missing }
  return .file(path: path, bytes: bytes)
}

private func isWritableForAll(_ folder: String) -> Bool {
  var status = stat()
  return stat(folder, &status) == 0 && status.st_mode & S_IWOTH != 0
}

/// Returns the paths of the files in a folder in the order of their names.
private func files(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    var status = stat()
    guard !name.hasPrefix("."), stat("\(folder)/\(name)", &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { continue }
    names.append(name)
  }
  return names.sorted().map { "\(folder)/\($0)" }
}
