#if !hasFeature(Embedded)
  package import Artefact
#endif

/// How a session runs and what it prints.
package struct RunOptions: Equatable, Sendable {

  /// The form of the output.
  package enum Format: Equatable, Sendable {
    case text, json
  }

  /// When output is written.
  package enum Buffering: Equatable, Sendable {
    /// After each record.
    case none
    /// When all records that have arrived are printed, at most 100 ms after the first of them.
    case line
    /// When the buffer is full, and at the end.
    case full
  }

  /// The name of the running program, which its messages begin with.
  package var program: Text = "proberun"

  /// Whether the running program is there for this session alone: the session takes SIGINT and
  /// SIGTERM, raises the limit of open files, and writes its messages.
  package var ownsProcess = true

  /// The file of the artefact; nil if it was made in memory.
  package var objectPath: Text?

  /// The form of the output.
  package var format = Format.text

  /// The file that takes the tracing output; standard output if nil.
  package var outputPath: Text?

  /// Whether the number of attached probes is not told.
  package var isQuiet = false

  /// Whether the verifier's log is shown in full.
  package var isVerbose = false

  /// The process that the session is limited to and ends with.
  package var process: Int?

  /// When output is written.
  package var buffering = Buffering.line

  /// Whether the session ends as soon as everything is attached.
  package var isDryRun = false

  /// Whether what would be attached is listed instead.
  package var isListing = false

  /// Whether the script may change what it observes.
  package var isUnsafe = false

  /// What happens when an attach point does not exist here; nil follows the script.
  package var missingProbes: MissingProbePolicy?

  /// What the script is given.
  package var arguments: [Text] = []

  /// The size of the ring buffer in pages; 0 follows the script.
  package var ringBufferPages = 0

  /// The largest number of targets of a probe that are attached one by one; 0 follows the script.
  package var maximumProbes = 0

  /// How much of a file `cat` prints, in bytes; nil follows the script.
  package var maximumFileBytes: Int?

  /// Whether maps are printed in the end; nil follows the script.
  package var printsMapsOnExit: Bool?

  /// Whether names of C++ and Rust are printed as their source has them; nil follows the script.
  package var demanglesNames: Bool?

  /// What follows a text that was cut; nil follows the script.
  package var truncationTrailer: Text?

  /// The folders of programs, with `:` between them.
  package var programFolders: Text = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// Where separate debug files are looked for before the system's own folder.
  package var debugFolders: [Text] = []

  /// Creates the default options.
  package init() {}
}
