#if !hasFeature(Embedded)
  package import Artefact
#endif

extension Text {

  /// Adds the bytes of `literal`.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
