import CElf
import Glibc

/// Returns a BPF object with the functions of others, which libbpf joins.
///
/// libbpf takes files only; they lie in a folder of their own until they are joined.
package func linked(
  _ object: [UInt8], with others: [[UInt8]]
) throws(ObjectLinkingError) -> [UInt8] {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var pattern = Array("\(parent)/probec-XXXXXX".utf8CString)
  guard mkdtemp(&pattern) != nil else { throw ObjectLinkingError(errno) }
  let folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let inputs = ([object] + others).enumerated().map { index, bytes in
    (path: "\(folder)/\(index).o", bytes: bytes)
  }
  let output = "\(folder)/linked.o"
  defer {
    for input in inputs { unlink(input.path) }
    unlink(output)
    rmdir(folder)
  }
  // What is wrong is told by the result.
  libbpf_set_print(nil)
  guard let linker = bpf_linker__new(output, nil) else {
    throw ObjectLinkingError(errno)
  }
  defer { bpf_linker__free(linker) }
  for (index, input) in inputs.enumerated() {
    try write(input.bytes, to: input.path)
    let problem = bpf_linker__add_file(linker, input.path, nil)
    guard problem == 0 else {
      throw ObjectLinkingError(-problem, index: index == 0 ? nil : index - 1)
    }
  }
  let problem = bpf_linker__finalize(linker)
  guard problem == 0 else { throw ObjectLinkingError(-problem) }
  var result = try read(output)
  let functions = others.flatMap { (try? CompiledObject($0))?.functions ?? [] }
  makeLocal(Set(functions), in: &result)
  return result
}

/// BTF's number of functions (`BTF_KIND_FUNC`).
private let functionKind: UInt32 = 12

/// Lets functions be called like the script's own.
///
/// The verifier goes through a local function with what each caller gives it, and through a global one
/// once with what its types say, which allows no pointers into the kernel.
private func makeLocal(_ functions: Set<String>, in object: inout [UInt8]) {
  guard let sections = try? contents(of: object).0,
    let section = sections.first(where: { $0.name == ".BTF" && $0.isInFile })
  else { return }
  var places: [Int] = []
  object[section.range].withUnsafeBytes { raw in
    guard let types = btf__new(raw.baseAddress, UInt32(raw.count)) else { return }
    defer { btf__free(types) }
    var size: UInt32 = 0
    guard let start = btf__raw_data(types, &size) else { return }
    for id in 1..<btf__type_cnt(types) {
      guard let type = btf__type_by_id(types, id), type.pointee.info >> 24 & 31 == functionKind,
        let name = btf__name_by_offset(types, type.pointee.name_off),
        functions.contains(String(cString: name))
      else { continue }
      places.append(UnsafeRawPointer(type) - start + 4)
    }
  }
  // The low half of the second word: BTF_FUNC_STATIC is 0.
  for place in places {
    object[section.range.lowerBound + place] = 0
    object[section.range.lowerBound + place + 1] = 0
  }
}

/// Why objects could not be joined.
package struct ObjectLinkingError: Error, Sendable {

  /// Which of the other objects is the reason; nil if none is by itself.
  package let index: Int?

  /// What the system says.
  package let reason: String

  init(_ number: Int32, index: Int? = nil) {
    self.index = index
    reason = String(cString: strerror(number))
  }
}

private func write(_ bytes: [UInt8], to path: String) throws(ObjectLinkingError) {
  guard let file = fopen(path, "wb") else { throw ObjectLinkingError(errno) }
  let count = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, count == bytes.count else { throw ObjectLinkingError(errno) }
}

private func read(_ path: String) throws(ObjectLinkingError) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw ObjectLinkingError(errno) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { break }
    bytes += chunk.prefix(count)
  }
  guard ferror(file) == 0 else { throw ObjectLinkingError(errno) }
  return bytes
}
