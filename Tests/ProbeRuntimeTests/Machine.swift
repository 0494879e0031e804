import Artefact
import Kernel
import Testing

/// What this machine lets tests do.
enum Machine {

  /// Whether the kernel takes maps and programs from this process; says why not.
  static func loads() -> Bool {
    do {
      let map = MapDefinition(
        name: "test", type: .ringBuffer, keySize: 0, valueSize: 0, maximumEntries: 4096)
      _ = try createMap(map, types: 0)
      return true
    } catch {
      print("skipped: \(error.message)")
      return false
    }
  }
}

extension Trait where Self == ConditionTrait {

  /// Needs a kernel that takes maps and programs.
  static var loads: Self { .enabled("this machine loads no programs") { Machine.loads() } }
}
