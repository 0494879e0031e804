#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// The programs and libraries that processes have mapped, each once however many processes use it.
struct MappedFiles {

  private struct File {
    var device: UInt64
    var inode: UInt64
    var path: Text
    var binary: Binary?
    var functions: FunctionTable?
    /// Whether the file cannot be read, or has no symbols.
    var isUseless = false
    var lastUse: UInt64 = 0
  }

  private var files: [File] = []
  private var clock: UInt64 = 0
  private let debugFolders: [Text]

  /// The largest number of files that are known.
  private static var mostFiles: Int { 8192 }

  /// The largest number of files that are open.
  private static var mostOpenFiles: Int { 256 }

  /// The largest number of symbols in memory: 64 MB.
  private static var mostSymbols: Int { 1 << 22 }

  init(debugFolders: [Text]) {
    self.debugFolders = debugFolders
  }

  /// Whether no other file can be added.
  var isFull: Bool { files.count >= MappedFiles.mostFiles }

  /// Forgets all files.
  mutating func removeAll() {
    files = []
  }

  /// Returns the number of the file of a line of the map of `process`; opens it if it has code, so
  /// that it can be read when the process, or the name of the file, is gone.
  mutating func number(of line: MappedMemory.Line, in process: Text) -> Int32 {
    var number = files.count
    for index in files.indices
    where files[index].inode == line.inode && files[index].device == line.device {
      number = index
      break
    }
    if number == files.count {
      guard !isFull else { return MappedMemory.anonymous }
      files.append(
        File(device: line.device, inode: line.inode, path: Text([UInt8](line.path))))
    }
    if line.isExecutable, files[number].binary == nil, !files[number].isUseless {
      open(number, line, in: process)
    }
    return Int32(number)
  }

  /// The path of a file as processes see it.
  func path(of number: Int32) -> Text { files[Int(number)].path }

  /// Returns the name of the symbol at an offset of a file, and the distance from its start.
  mutating func symbol(at offset: UInt64, in number: Int32) -> (name: Text, offset: UInt64)? {
    let index = Int(number)
    clock += 1
    files[index].lastUse = clock
    guard let binary = files[index].binary, !files[index].isUseless else { return nil }
    if files[index].functions == nil {
      do throws(BinaryError) {
        let functions = try FunctionTable(binary, debugFolders: debugFolders)
        makeRoom(for: functions.count)
        files[index].functions = functions
      } catch {
        files[index].isUseless = true
        return nil
      }
    }
    guard let address = binary.address(ofFileOffset: offset) else { return nil }
    return files[index].functions?.symbol(at: address)
  }

  /// Opens a file: the one that the process has mapped, even if it has been deleted, else the one
  /// with its name and inode.
  private mutating func open(_ number: Int, _ line: MappedMemory.Line, in process: Text) {
    let path = files[number].path
    var range: Text = "/map_files/"
    range.append(hexadecimal: line.start)
    range = range + "-"
    range.append(hexadecimal: line.end)
    for candidate in [process + range, process + "/root" + path, path] {
      do throws(BinaryError) {
        let binary = try Binary.open(candidate, knownAs: path)
        guard binary.inode == line.inode else { continue }
        closeOldest()
        clock += 1
        files[number].lastUse = clock
        files[number].binary = binary
        return
      } catch .file {
        continue
      } catch {
        break
      }
    }
    files[number].isUseless = true
  }

  /// Closes the file that was not used for longest, if there are too many.
  private mutating func closeOldest() {
    var count = 0
    for file in files where file.binary != nil { count += 1 }
    guard count >= MappedFiles.mostOpenFiles, let oldest = oldest(where: { $0.binary != nil })
    else { return }
    files[oldest].binary = nil
    files[oldest].functions = nil
  }

  /// Drops the symbols that were not used for longest, if there are too many.
  private mutating func makeRoom(for count: Int) {
    var total = count
    for file in files { total += file.functions?.count ?? 0 }
    while total > MappedFiles.mostSymbols,
      let oldest = oldest(where: { $0.functions != nil })
    {
      total -= files[oldest].functions?.count ?? 0
      files[oldest].functions = nil
    }
  }

  private func oldest(where isCandidate: (File) -> Bool) -> Int? {
    var oldest: Int?
    for index in files.indices where isCandidate(files[index]) {
      if let known = oldest, files[known].lastUse <= files[index].lastUse { continue }
      oldest = index
    }
    return oldest
  }
}

extension Text {

  /// Appends the hexadecimal digits of a number.
  mutating func append(hexadecimal number: UInt64) {
    var shift: UInt64 = 64
    var isLeading = true
    while shift > 0 {
      shift -= 4
      let digit = UInt8(number >> shift & 15)
      if isLeading, digit == 0, shift > 0 { continue }
      isLeading = false
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
