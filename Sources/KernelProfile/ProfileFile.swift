import Artefact
import TypeInfo

// A profile file, all numbers little endian:
//
//   offset  size  contents
//        0     8  "PROBECKP"
//        8     4  version of the format
//       12     4  number of tables, n
//       16  24 n  for each table: kind (4), zero (4), offset in the file (8), size (8)
//
// Kinds: 1 release, 2 architecture, 3 BTF of vmlinux, 4 tracepoints, 5 functions. Tables of other
// kinds are ignored. Tracepoints and functions are sorted lines, which are searched where they lie.
extension KernelProfile {

  /// The version of the file format; files of newer versions are refused.
  package static let fileVersion = 1

  /// Reads a profile file.
  package init(bytes: [UInt8]) throws(ProfileError) {
    let file = try ProfileFile(bytes)
    let btf = try file.table(.types)
    let graph: BTFGraph
    do throws(ArtefactError) {
      graph = try BTFGraph(Array(btf))
    } catch {
      throw .types(error)
    }
    self.init(
      release: String(decoding: try file.table(.release), as: UTF8.self),
      architecture: String(decoding: try file.table(.architecture), as: UTF8.self), graph: graph,
      listing: .captured(
        ProfileTables(
          tracepoints: SortedLines(sorted: Array(try file.table(.tracepoints))),
          functions: SortedLines(sorted: Array(try file.table(.functions))))))
  }

  /// Returns the profile as a file.
  ///
  /// Of a running kernel, everything is asked for: the format of every tracepoint, all functions.
  package func encoded() -> [UInt8] {
    let tables = capturedTables
    return ProfileFile.encode([
      (.release, Array(release.utf8)),
      (.architecture, Array(architecture.utf8)),
      (.types, graph.btf.bytes),
      (.tracepoints, tables.tracepoints.bytes),
      (.functions, tables.functions.bytes),
    ])
  }

  /// The lists of the profile; those of a running kernel are read.
  var capturedTables: ProfileTables {
    switch listing {
    case .captured(let tables): return tables
    case .running:
      let formats = tracepoints(matching: "*", "*").compactMap(tracepointFormat)
      return ProfileTables(
        tracepoints: SortedLines(sorting: formats.map(\.line)), functions: functionLines)
    }
  }
}

/// The tables of a profile file.
private struct ProfileFile {

  enum Table: UInt32 {
    case release = 1
    case architecture, types, tracepoints, functions
  }

  private static let magic = Array("PROBECKP".utf8)
  private static let headerSize = 16
  private static let entrySize = 24

  private let bytes: [UInt8]
  private let ranges: [Table: Range<Int>]

  init(_ bytes: [UInt8]) throws(ProfileError) {
    guard bytes.starts(with: ProfileFile.magic) else { throw .notAProfile }
    self.bytes = bytes
    let view = ByteView(bytes, part: .header)
    let version: Int
    do throws(ArtefactError) {
      version = try view.size32(at: 8)
    } catch {
      throw .damaged("it ends within its header")
    }
    guard version == KernelProfile.fileVersion else { throw .newerVersion(version) }
    do throws(ArtefactError) {
      ranges = try ProfileFile.tableRanges(view)
    } catch {
      throw .damaged("its table of contents points outside it")
    }
  }

  /// Returns the bytes of a table.
  func table(_ table: Table) throws(ProfileError) -> ArraySlice<UInt8> {
    guard let range = ranges[table] else { throw .damaged("it has no table of \(table)") }
    return bytes[range]
  }

  static func encode(_ tables: [(table: Table, contents: [UInt8])]) -> [UInt8] {
    var file = magic
    file.append(littleEndian: UInt32(KernelProfile.fileVersion))
    file.append(littleEndian: UInt32(tables.count))
    var offset = headerSize + entrySize * tables.count
    for (table, contents) in tables {
      file.append(littleEndian: table.rawValue)
      file.append(littleEndian: 0)
      file.append(littleEndian64: UInt64(offset))
      file.append(littleEndian64: UInt64(contents.count))
      offset += contents.count
    }
    for (_, contents) in tables { file += contents }
    return file
  }

  private static func tableRanges(
    _ view: ByteView
  ) throws(ArtefactError) -> [Table: Range<Int>] {
    var ranges: [Table: Range<Int>] = [:]
    for index in 0..<(try view.size32(at: 12)) {
      let entry = headerSize + index * entrySize
      let offset = try view.size64(at: entry + 8)
      let size = try view.size64(at: entry + 16)
      _ = try view.view(at: offset, count: size)
      guard let table = Table(rawValue: try view.uint32(at: entry)) else { continue }
      ranges[table] = offset..<offset + size
    }
    return ranges
  }
}

extension [UInt8] {

  fileprivate mutating func append(littleEndian64 number: UInt64) {
    append(littleEndian: UInt32(truncatingIfNeeded: number))
    append(littleEndian: UInt32(truncatingIfNeeded: number >> 32))
  }
}
