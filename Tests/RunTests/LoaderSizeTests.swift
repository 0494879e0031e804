import Foundation
import Testing

/// The loader stays small, for it is copied to machines and into executables.
@Suite struct LoaderSizeTests {

  @Test func theLoaderThatMakeLeavesIsBelowThreeHundredThousandBytes() throws {
    let loader = try Data(contentsOf: URL(fileURLWithPath: Programs.proberun))
    #expect(loader.count < 300_000)
  }
}
