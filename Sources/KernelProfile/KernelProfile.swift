package import Artefact
package import TypeInfo

/// What a kernel offers: its types, tracepoints and functions, from the running kernel or a file.
///
/// All that the compiler knows about a kernel comes through such a value; it does no input or
/// output itself.
package struct KernelProfile: Sendable {

  /// The kernel's release, such as `6.12.0-1-amd64`.
  package var release: String

  /// The kernel's architecture, such as `x86_64`.
  package let architecture: String

  /// The kernel's types.
  package let graph: BTFGraph

  /// The types that the script defines or includes.
  var scriptTypes: ScriptTypes?

  /// Where tracepoints and functions are looked up.
  let listing: Listing

  /// Where tracepoints and functions are looked up.
  enum Listing: Sendable {
    case running(RunningKernel)
    case captured(ProfileTables)
  }

  init(release: String, architecture: String, graph: BTFGraph, listing: Listing) {
    self.release = release
    self.architecture = architecture
    self.graph = graph
    self.listing = listing
  }

  /// Creates the profile of a running kernel from the bytes of its BTF and ways to ask for more.
  package init(
    btf: [UInt8], release: String, architecture: String, source: RunningKernel
  ) throws(ProfileError) {
    do throws(ArtefactError) {
      graph = try BTFGraph(btf)
    } catch {
      throw .types(error)
    }
    self.release = release
    self.architecture = architecture
    listing = .running(source)
  }
}

/// How to ask the running kernel for what a script names; called at each lookup.
package struct RunningKernel: Sendable {

  /// Returns tracefs' `available_events`: a line `category:event` for each tracepoint.
  package let events: @Sendable () -> [UInt8]

  /// Returns the `format` file of a tracepoint, or nil if there is none.
  package let format: @Sendable (_ category: String, _ event: String) -> [UInt8]?

  /// Returns the functions that probes may attach to.
  package let functions: @Sendable () -> FunctionListing

  /// Creates a source.
  package init(
    events: @escaping @Sendable () -> [UInt8],
    format: @escaping @Sendable (_ category: String, _ event: String) -> [UInt8]?,
    functions: @escaping @Sendable () -> FunctionListing
  ) {
    self.events = events
    self.format = format
    self.functions = functions
  }
}

/// A kernel's list of its functions, as the kernel writes it.
package enum FunctionListing: Sendable {

  /// tracefs' `available_filter_functions`: a name, and maybe ` [module]`, per line.
  case filterFunctions([UInt8])

  /// `/proc/kallsyms`: address, type, name and maybe a module per line.
  case kallsyms([UInt8])
}

/// Why bytes are not a profile that can be used.
package enum ProfileError: Error, Equatable, Sendable {
  /// The bytes do not begin like a profile.
  case notAProfile
  /// A profile of a newer major version.
  case newerVersion(Int)
  /// A table is missing or points outside the file.
  case damaged(String)
  /// A line of a selection that cannot be read.
  case badSelection(line: Int)
  /// The kernel's type information cannot be read.
  case types(ArtefactError)

  /// One sentence for the user, without a period.
  package var message: String {
    switch self {
    case .notAProfile: "not a kernel profile"
    case .newerVersion(let version):
      "the profile has format version \(version), newer than this compiler's"
        + " \(KernelProfile.fileVersion): use a newer compiler"
    case .damaged(let what): "the profile is damaged: \(what)"
    case .badSelection(let line):
      "line \(line) of the selection is not 'type', 'enumerator', 'tracepoint', 'rawtracepoint' or"
        + " 'function' and a pattern"
    case .types(let error): error.message.description
    }
  }
}
