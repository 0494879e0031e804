#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Returns the strings of an array that ends with a null pointer, as C programs receive them.
package func texts(_ array: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> [Text] {
  var texts: [Text] = []
  var next = array
  while let string = next.pointee {
    var bytes: [UInt8] = []
    var character = string
    while character.pointee != 0 {
      bytes.append(UInt8(bitPattern: character.pointee))
      character += 1
    }
    texts.append(Text(bytes))
    next += 1
  }
  return texts
}
