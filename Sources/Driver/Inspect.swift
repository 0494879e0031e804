import Artefact
import ProbeRuntime

/// Prints the manifest of an artefact, or of an executable that carries one.
package func inspect(_ path: String) throws(DriverError) {
  let bytes = try readBytes(path)
  let manifest: Manifest
  do throws(ArtefactError) {
    manifest = try plan(bytes, path).manifest
  } catch {
    throw .artefact(path: path, error)
  }
  try writeToStandardOutput(manifest.json.pretty.bytes)
}

private func plan(_ bytes: [UInt8], _ path: String) throws(ArtefactError) -> LoadPlan {
  do throws(ArtefactError) {
    return try LoadPlan.reading(bytes)
  } catch {
    guard error == .notAnObject, let carried = try carriedArtefact(in: [Text(path)]) else {
      throw error
    }
    return try LoadPlan.reading(carried)
  }
}
