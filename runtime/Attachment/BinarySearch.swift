#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// Where programs and libraries are looked for.
package struct BinarySearch: Equatable, Sendable {

  /// The root of the file system, without a slash: another one for a process that has its own.
  package var root: Text

  /// The folders of programs, with `:` between them, as in the variable `PATH`.
  package var programFolders: Text

  /// The file in which the dynamic linker keeps the places of libraries.
  package var libraryCache: Text = "/etc/ld.so.cache"

  /// The folders of libraries that are not in the cache, with `:` between them.
  package var libraryFolders: Text = BinarySearch.usualLibraryFolders

  #if arch(x86_64)
    private static var usualLibraryFolders: Text {
      "/usr/local/lib:/lib64:/lib:/usr/lib:/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu"
    }
  #else
    private static var usualLibraryFolders: Text {
      "/usr/local/lib:/lib64:/lib:/usr/lib:/lib/aarch64-linux-gnu:/usr/lib/aarch64-linux-gnu"
    }
  #endif

  /// Creates the search on this machine, or in the file system that a process sees.
  package init(programFolders: Text, process: Int? = nil) {
    root = process.map { "/proc/" + Text(decimal: $0) + "/root" } ?? ""
    self.programFolders = programFolders
  }

  /// Returns the paths of the files that `name` stands for; without wildcards at most one.
  ///
  /// A name with a slash is a path; a relative one begins where the loader runs. Others are those
  /// of libraries, if they say so, and of programs.
  package func paths(of name: Text) -> [Text] {
    var files = FoundFiles()
    if name.contains("/") {
      files.add(name.hasPrefix("/") ? root + name : name)
      return files.paths
    }
    let isLiteral = NamePattern(name).isLiteral
    if name.hasPrefix("lib") || name.contains(".") {
      // `libc` is `libc.so.6`, and `libc.so` is a text for the linker where programs are built.
      if isLiteral { addLibraries(name + (name.contains(".so") ? ".*" : ".so*"), to: &files) }
      if files.paths.isEmpty { addLibraries(name, to: &files) }
      if isLiteral, files.paths.count > 1 { return [files.paths[0]] }
    }
    if files.paths.isEmpty {
      for folder in programFolders.parts(between: UInt8(ascii: ":")) {
        files.add(root + folder + "/" + name)
        if isLiteral, !files.paths.isEmpty { break }
      }
    }
    return files.paths
  }

  /// Returns the path without what only `-p` put before it.
  package func display(_ path: Text) -> Text {
    path.hasPrefix(text: root) ? Text([UInt8](path.bytes[root.bytes.count...])) : path
  }

  /// Adds the libraries that match a pattern, those first that programs would use.
  private func addLibraries(_ pattern: Text, to files: inout FoundFiles) {
    do throws(KernelError) {
      let cache = try readFile(root + libraryCache)
      for path in librariesInCache(cache, matching: pattern) { files.add(root + path) }
    } catch {
      // Not every C library has one.
    }
    if NamePattern(pattern).isLiteral, !files.paths.isEmpty { return }
    for folder in libraryFolders.parts(between: UInt8(ascii: ":")) {
      var others = FoundFiles()
      others.add(root + folder + "/" + pattern)
      // Versions come in ascending order.
      for path in others.paths.reversed() { files.add(path) }
    }
  }

  /// Returns why nothing was found under a name, and the closest names.
  func absence(of name: Text) -> AttachError.Reason {
    guard NamePattern(name).isLiteral else {
      return .missing(what: "no file matches '" + name + "'", suggestions: [])
    }
    guard let slash = name.bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return .missing(
        what: "there is no '" + name
          + "' in the folders of programs and libraries; give its whole path", suggestions: [])
    }
    let folder = Text([UInt8](name.bytes[...slash]))
    var suggestions = Suggestions(for: Text([UInt8](name.bytes[(slash + 1)...])))
    for other in files(in: folder.hasPrefix("/") ? root + folder : folder) {
      suggestions.consider(other.bytes)
    }
    return .missing(
      what: "there is no file '" + name + "'",
      suggestions: suggestions.names.map { folder + $0 })
  }
}

/// Files that exist, each once, however many names it has.
private struct FoundFiles {

  /// The paths, in the order in which they were found.
  var paths: [Text] = []

  /// The device and the inode of each.
  private var identities: [UInt64] = []

  /// Adds the files that match a path.
  mutating func add(_ path: Text) {
    var found: [Text] = [""]
    var separator: Text = ""
    for component in path.parts(between: UInt8(ascii: "/")) {
      let pattern = NamePattern(component)
      var next: [Text] = []
      for folder in found {
        let start = folder + separator
        if pattern.isLiteral {
          next.append(start + component)
          continue
        }
        for name in files(in: start.isEmpty ? "." : start) {
          let isHidden = name.hasPrefix(".") && !component.hasPrefix(".")
          if !isHidden, pattern.matches(name.bytes) { insert(start + name, in: &next) }
        }
      }
      found = next
      separator = "/"
    }
    for path in found { addFile(path) }
  }

  private mutating func addFile(_ path: Text) {
    do throws(KernelError) {
      let identity = try FileIdentity.ofFile(path)
      for index in stride(from: 0, to: identities.count, by: 2)
      where identities[index] == identity.device && identities[index + 1] == identity.inode {
        return
      }
      identities.append(identity.device)
      identities.append(identity.inode)
      paths.append(path)
    } catch {
      // It does not exist.
    }
  }

  private func insert(_ path: Text, in paths: inout [Text]) {
    var place = paths.count
    while place > 0, isOrderedBefore(path.bytes, paths[place - 1].bytes) { place -= 1 }
    paths.insert(path, at: place)
  }
}

/// Returns the names of what is in a folder; none if it cannot be read.
private func files(in folder: Text) -> [Text] {
  do throws(KernelError) { return try namesInFolder(folder) } catch { return [] }
}

/// Returns the paths of this machine's own libraries that glibc's list has and `pattern` matches.
///
/// After a header of 48 bytes come entries of 24: flags, the place of the name, that of the path.
package func librariesInCache(_ cache: [UInt8], matching pattern: Text) -> [Text] {
  #if arch(x86_64)
    let architecture: UInt32 = 0x0300  // FLAG_X8664_LIB64
  #else
    let architecture: UInt32 = 0x0a00  // FLAG_AARCH64_LIB64
  #endif
  var paths: [Text] = []
  do throws(ArtefactError) {
    var view = ByteView(cache, part: .data)
    if view.hasPrefix("ld.so-1.7.0") {
      // The old list stands before the new one: a header of 16 bytes, entries of 12.
      let end = (16 + 12 * (try view.size32(at: 12)) + 7) & ~7
      view = try view.view(at: end, count: view.count - end)
    }
    guard view.hasPrefix("glibc-ld.so.cache1.1") else { return [] }
    for index in 0..<(try view.size32(at: 20)) {
      let entry = 48 + 24 * index
      let name = try view.string(at: try view.size32(at: entry + 4)).text
      guard name.matches(pattern: pattern),
        try view.uint32(at: entry) & 0xff00 == architecture
      else { continue }
      paths.append(try view.string(at: try view.size32(at: entry + 8)).text)
    }
  } catch {
    // A damaged list is as good as a short one.
  }
  return paths
}

extension Text {

  /// Whether `part` is somewhere in the text.
  fileprivate func contains(_ part: Text) -> Bool { matches(pattern: "*" + part + "*") }
}
