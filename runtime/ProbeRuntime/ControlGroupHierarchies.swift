#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// The trees of cgroups of this machine: that of version 2, and those of version 1.
struct ControlGroupHierarchies {

  /// The names: those of their folders, or `unified` for version 2.
  private var names: [Text] = []

  /// Where they are mounted.
  private var roots: [Text] = []

  /// Finds the hierarchies; none if the kernel lists none.
  init() {
    do throws(KernelError) {
      try forEachLine(of: "/proc/mounts") { line in
        // `cgroup /sys/fs/cgroup/cpu cgroup rw 0 0`
        let words = Text(line).parts(between: UInt8(ascii: " "))
        guard words.count > 2, words[2].hasPrefix("cgroup") else { return }
        let folder = words[1].parts(between: UInt8(ascii: "/")).last
        names.append(words[2].equals("cgroup2") ? "unified" : folder ?? "")
        roots.append(words[1])
      }
    } catch {
      // Then there are no paths.
    }
  }

  /// Returns `name:path` for each hierarchy with such a cgroup whose name matches, with commas
  /// between them: that of version 2, then the others by name.
  func paths(of number: UInt64, matching pattern: Text) -> Text {
    let order = sortedIndices(names.count) {
      let areUnified = (names[$0].equals("unified"), names[$1].equals("unified"))
      if areUnified.0 || areUnified.1 { return areUnified.0 && !areUnified.1 }
      return isOrderedBefore(names[$0].bytes, names[$1].bytes)
    }
    var paths: Text = ""
    for index in order where names[index].matches(pattern: pattern) {
      guard let path = path(of: number, below: roots[index]) else { continue }
      if !paths.isEmpty { paths.append(",") }
      paths.bytes += names[index].bytes
      paths.append(":")
      paths.bytes += path.bytes
    }
    return paths
  }

  /// Returns the path of the cgroup with a number, from the root of a hierarchy; nil without one.
  private func path(of number: UInt64, below root: Text) -> Text? {
    do throws(KernelError) {
      if try FileIdentity.ofFile(root).inode == number { return "/" }
    } catch {
      return nil
    }
    var folders: [Text] = [""]
    while let folder = folders.popLast() {
      var result: Text?
      do throws(KernelError) {
        try forEachEntry(ofFolder: root + folder) { entry in
          guard entry.isFolder else { return }
          let path = folder + "/" + entry.name
          if entry.inode == number { result = path }
          folders.append(path)
        }
      } catch {
        // It was removed meanwhile.
      }
      if let result { return result }
    }
    return nil
  }
}
