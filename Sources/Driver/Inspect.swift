import Artefact

/// Prints the manifest of an artefact.
package func inspect(_ path: String) throws(DriverError) {
  let bytes = try readBytes(path)
  do throws(ArtefactError) {
    let plan = try LoadPlan(bytes)
    try? writeToStandardOutput(plan.manifest.prettyText)
  } catch {
    throw .artefact(path: path, error)
  }
}
