#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// A tree of cgroups: that of version 2, or one of version 1.
struct ControlGroupHierarchy {

  /// The name: that of its folder, or `unified` for version 2.
  let name: Text

  /// Where it is mounted.
  let root: Text

  /// The hierarchies of this machine: that of version 2, then the others by name.
  static var all: [ControlGroupHierarchy] {
    var found: [ControlGroupHierarchy] = []
    do throws(KernelError) {
      var lines = try LineReader("/proc/mounts")
      while let line = try lines.next() {
        // `cgroup /sys/fs/cgroup/cpu cgroup rw 0 0`
        let words = Text(line).parts(between: UInt8(ascii: " "))
        guard words.count > 2, words[2].hasPrefix("cgroup") else { continue }
        let isUnified = words[2].equals("cgroup2")
        let folder = words[1].parts(between: UInt8(ascii: "/")).last ?? ""
        let new = ControlGroupHierarchy(name: isUnified ? "unified" : folder, root: words[1])
        var position = isUnified ? 0 : found.count
        while position > 0, !isUnified, new.isBefore(found[position - 1]) { position -= 1 }
        found.insert(new, at: position)
      }
    } catch {
      // Without the list there are none.
    }
    return found
  }

  private func isBefore(_ other: ControlGroupHierarchy) -> Bool {
    if other.name.equals("unified") { return false }
    return isOrderedBefore(name.bytes, other.name.bytes)
  }

  /// Returns the path of the cgroup with a number, from the root of the hierarchy; nil without one.
  func path(of number: UInt64) -> Text? {
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
