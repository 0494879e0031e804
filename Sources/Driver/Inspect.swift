import Artefact

/// Prints the manifest of an artefact.
package func inspect(_ path: String) throws(DriverError) {
  let bytes = try readBytes(path)
  let manifest: Manifest
  do throws(ArtefactError) {
    manifest = try LoadPlan(bytes).manifest
  } catch {
    throw .artefact(path: path, error)
  }
  try writeToStandardOutput(manifest.json.pretty.bytes)
}
