#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Returns what a script says about itself, and about the arguments that it takes.
package func scriptHelp(_ manifest: Manifest) -> Text {
  var help = manifest.summary
  if !help.isEmpty { help = help + "\n\n" }
  return help + manifest.usage + "\n"
}
