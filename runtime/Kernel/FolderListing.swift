internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Returns the names of what is in the folder at `path`, in no order.
package func namesInFolder(_ path: Text) throws(KernelError) -> [Text] {
  var names: [Text] = []
  try forEachEntry(ofFolder: path) { entry in names.append(entry.name) }
  return names
}

/// What a folder contains.
package struct FolderEntry {
  /// The name.
  package var name: Text
  /// The number of the file on its file system.
  package var inode: UInt64
  /// Whether it is a folder.
  package var isFolder: Bool
}

/// Calls `body` with what is in the folder at `path`, in no order.
package func forEachEntry(
  ofFolder path: Text, _ body: (FolderEntry) -> Void
) throws(KernelError) {
  // The dot keeps a pipe of that name from being opened, which would wait for its writer.
  let folder = try openFile(path + "/.", for: .read)
  var block = [UInt8](repeating: 0, count: 32768)
  while true {
    let result = block.withUnsafeMutableBytes {
      systemCall(Int(call_getdents64), Int(folder.number), address($0.baseAddress), $0.count)
    }
    let count = try check(result, .readFile, path)
    if count == 0 { return }
    // Each entry: inode and position of 8 bytes, its length of 2 bytes, a type, the name, a NUL.
    let head = 19
    var position = 0
    while position + head < count {
      let length = Int(block[position + 16]) | Int(block[position + 17]) << 8
      guard length > head, position + length <= count else { break }
      let start = position + head
      var inode: UInt64 = 0
      for index in 0..<8 { inode |= UInt64(block[position + index]) << (8 * UInt64(index)) }
      let isFolder = block[position + 18] == 4  // DT_DIR
      position += length
      var end = start
      while end < position, block[end] != 0 { end += 1 }
      let name = Text([UInt8](block[start..<end]))
      if !name.equals("."), !name.equals("..") {
        body(FolderEntry(name: name, inode: inode, isFolder: isFolder))
      }
    }
  }
}
