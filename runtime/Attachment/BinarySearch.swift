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
  package var libraryCache: Text

  /// The folders of libraries that are no longer or not yet in the cache.
  package var libraryFolders: [Text]

  /// Creates the search on this machine, or in the file system that a process sees.
  package init(programFolders: Text, process: Int? = nil) {
    root = process.map { "/proc/" + Text(decimal: $0) + "/root" } ?? ""
    self.programFolders = programFolders
    libraryCache = "/etc/ld.so.cache"
    libraryFolders = ["/usr/local/lib", "/lib64", "/usr/lib64", "/lib", "/usr/lib"]
    #if arch(x86_64)
      libraryFolders += ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu"]
    #else
      libraryFolders += ["/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
    #endif
  }
}

extension BinarySearch {

  /// Returns the paths of the files that `name` stands for; without wildcards at most one.
  ///
  /// A name with a slash is a path; a relative one begins where the loader runs. Others are those
  /// of libraries, if they say so, and of programs.
  func paths(of name: Text) -> [Text] {
    if name.contains("/") {
      return name.hasPrefix("/") ? existing(root + name) : existing(name)
    }
    if name.hasPrefix("lib") || name.contains(".") {
      let libraries = NamePattern(name).isLiteral ? self.libraries(name) : librariesMatching(name)
      if !libraries.isEmpty { return libraries }
    }
    var found: [Text] = []
    for folder in programFolders.bytes.split(separator: UInt8(ascii: ":")) {
      addNew(existing(root + Text([UInt8](folder)) + "/" + name), to: &found)
      if !found.isEmpty, NamePattern(name).isLiteral { return [found[0]] }
    }
    return found
  }

  /// Returns why nothing was found under a name, and the closest names.
  func absence(of name: Text) -> AttachError.Reason {
    guard NamePattern(name).isLiteral else {
      return .missing(what: "no file matches '" + name + "'", suggestions: [])
    }
    guard let slash = name.bytes.lastIndex(of: UInt8(ascii: "/")) else {
      let kind: Text = name.hasPrefix("lib") ? "library" : "program"
      return .missing(
        what: "there is no " + kind + " '" + name
          + "' where they are usually found; give its whole path", suggestions: [])
    }
    let folder = Text([UInt8](name.bytes[...slash]))
    var suggestions = Suggestions(for: Text([UInt8](name.bytes[(slash + 1)...])))
    for other in names(in: folder.hasPrefix("/") ? root + folder : folder) {
      suggestions.consider(other.bytes)
    }
    return .missing(
      what: "there is no file '" + name + "'",
      suggestions: suggestions.names.map { folder + $0 })
  }

  /// Returns the path without what only `-p` put before it.
  func display(_ path: Text) -> Text {
    path.hasPrefix(root) ? Text([UInt8](path.bytes[root.bytes.count...])) : path
  }

  // MARK: Libraries

  /// Returns the library `name`, to which `.so` or a version may be missing.
  private func libraries(_ name: Text) -> [Text] {
    let cached = cachedLibraries().filter { isLibrary($0.name, name) }
    for library in cached {
      let found = existing(root + library.path)
      if !found.isEmpty { return found }
    }
    for folder in libraryFolders {
      var best: Text?
      for other in names(in: root + folder) where isLibrary(other, name) {
        if let known = best, !isOrderedBefore(known.bytes, other.bytes) { continue }
        best = other
      }
      if let best { return [root + folder + "/" + best] }
    }
    return []
  }

  private func librariesMatching(_ pattern: Text) -> [Text] {
    var found: [Text] = []
    for library in cachedLibraries() where library.name.matches(pattern: pattern) {
      addNew(existing(root + library.path), to: &found)
    }
    for folder in libraryFolders { addNew(existing(root + folder + "/" + pattern), to: &found) }
    return found
  }

  /// Whether a file may be meant by `name`: itself, `name.so` or `name.so.1`.
  private func isLibrary(_ file: Text, _ name: Text) -> Bool {
    file == name || file == name + ".so" || file.hasPrefix(name + ".so.")
      || (name.contains(".so") && file.hasPrefix(name + "."))
  }

  private func cachedLibraries() -> [(name: Text, path: Text)] {
    do throws(KernelError) {
      return librariesInCache(try readFile(root + libraryCache))
    } catch {
      return []
    }
  }

  // MARK: Files

  /// Returns the paths of the files that match a path, in order, each file once.
  private func existing(_ path: Text) -> [Text] {
    guard !NamePattern(path).isLiteral else { return exists(path) ? [path] : [] }
    var found: [Text] = [path.hasPrefix("/") ? "/" : ""]
    for component in path.bytes.split(separator: UInt8(ascii: "/")) {
      let component = NamePattern(Text([UInt8](component)))
      var next: [Text] = []
      for folder in found {
        let start = folder.isEmpty || folder == "/" ? folder : folder + "/"
        if component.isLiteral {
          next.append(start + component.text)
          continue
        }
        for name in names(in: folder.isEmpty ? "." : folder) {
          let isHidden = name.hasPrefix(".") && !component.text.hasPrefix(".")
          if !isHidden, component.matches(name.bytes) { insert(start + name, in: &next) }
        }
      }
      found = next
    }
    var files: [Text] = []
    addNew(found.filter(exists), to: &files)
    return files
  }

  /// Adds the paths of files that `files` has under no other name.
  private func addNew(_ paths: [Text], to files: inout [Text]) {
    var known = files.map(identity)
    for path in paths {
      let identity = identity(of: path)
      if known.contains(identity) { continue }
      known.append(identity)
      files.append(path)
    }
  }

  private func insert(_ path: Text, in paths: inout [Text]) {
    var place = paths.count
    while place > 0, isOrderedBefore(path.bytes, paths[place - 1].bytes) { place -= 1 }
    paths.insert(path, at: place)
  }

  private func exists(_ path: Text) -> Bool { identity(of: path) != nil }

  private func identity(of path: Text) -> FileIdentity? {
    do throws(KernelError) { return try FileIdentity.ofFile(path) } catch { return nil }
  }

  private func names(in folder: Text) -> [Text] {
    do throws(KernelError) { return try namesInFolder(folder) } catch { return [] }
  }
}

/// Returns what glibc's list of libraries says about those of this machine's own architecture.
///
/// After a header of 48 bytes come entries of 24: flags, the place of the name, that of the path.
package func librariesInCache(_ cache: [UInt8]) -> [(name: Text, path: Text)] {
  #if arch(x86_64)
    let architecture: UInt32 = 0x0300  // FLAG_X8664_LIB64
  #else
    let architecture: UInt32 = 0x0a00  // FLAG_AARCH64_LIB64
  #endif
  var libraries: [(name: Text, path: Text)] = []
  do throws(ArtefactError) {
    var view = ByteView(cache, part: .data)
    if view.hasPrefix("ld.so-1.7.0") {
      // The old list stands before the new one: a header of 16 bytes, entries of 12.
      let end = 16 + 12 * (try view.size32(at: 12))
      view = try view.view(at: (end + 7) & ~7, count: max(0, view.count - (end + 7) & ~7))
    }
    guard view.hasPrefix("glibc-ld.so.cache1.1") else { return [] }
    for index in 0..<(try view.size32(at: 20)) {
      let entry = 48 + 24 * index
      guard try view.uint32(at: entry) & 0xff00 == architecture else { continue }
      libraries.append(
        (
          try view.string(at: try view.size32(at: entry + 4)).text,
          try view.string(at: try view.size32(at: entry + 8)).text
        ))
    }
  } catch {
    // A damaged list is as good as a short one.
  }
  return libraries
}

extension Text {

  /// Whether `part` is somewhere in the text.
  fileprivate func contains(_ part: Text) -> Bool { matches(pattern: "*" + part + "*") }
}
