#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What a symbol is called in the source in C++ or Rust.
package struct SourceName: Equatable, Sendable {

  /// The name with the types of the parameters, and of the result if it belongs to the name.
  package var text: Text

  /// Where the name is in it.
  package var name: Range<Int>

  /// Reads the name of a symbol; nil if the compiler left it as it was, or if it cannot be read.
  package init?(of symbol: [UInt8]) {
    // The shortest is _Z1f.
    guard symbol.count > 3, symbol[0] == UInt8(ascii: "_"), symbol[1] == UInt8(ascii: "Z") else {
      return nil
    }
    var demangler = Demangler(symbol)
    guard let text = demangler.demangle() else { return nil }
    self.text = text
    name = demangler.nameRange
  }
}

/// Returns the name of a symbol as its source has it, or as it is.
package func readableName(_ symbol: Text) -> Text {
  SourceName(of: symbol.bytes)?.text ?? symbol
}
