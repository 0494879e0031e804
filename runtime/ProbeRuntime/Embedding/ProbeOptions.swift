#if !hasFeature(Embedded)
  /// How a session runs, beside what the script's own parameters say.
  public struct ProbeOptions: Equatable, Sendable {

    /// What happens when the target of a probe does not exist on this machine.
    public enum MissingProbes: Equatable, Sendable {
      /// Loading or attaching fails with `ProbeError.Code.nothingToAttach`.
      case areErrors
      /// A message tells of it; the other probes are attached.
      case areReported
      /// The other probes are attached.
      case areIgnored
    }

    /// The process that the session is limited to, and ends with; nil for all processes.
    public var process: Int32?

    /// The size of the buffer between the kernel and the session in pages of 4096 bytes, rounded up
    /// to a power of two; nil for what the script says.
    public var ringBufferPages: Int?

    /// What happens when the target of a probe does not exist; nil for what the script says.
    public var missingProbes: MissingProbes?

    /// Creates options.
    public init(
      process: Int32? = nil, ringBufferPages: Int? = nil, missingProbes: MissingProbes? = nil
    ) {
      self.process = process
      self.ringBufferPages = ringBufferPages
      self.missingProbes = missingProbes
    }
  }
#endif
