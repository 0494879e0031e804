#if !hasFeature(Embedded)
  /// What a session tells.
  enum SessionNews: Sendable {
    case message(String)
    case record(ProbeRecord)
    /// Nothing until there is input.
    case noneYet(SessionInput)
    /// Nothing more.
    case end
  }

  /// News in their order.
  struct NewsQueue {

    private var news: [SessionNews]
    private var next = 0

    init(_ news: [SessionNews] = []) {
      self.news = news
    }

    mutating func popFirst() -> SessionNews? {
      guard next < news.count else { return nil }
      defer { next += 1 }
      return news[next]
    }
  }

  /// One of those that take the events of a session, one after the other.
  struct EventTaker: Equatable, Sendable {
    var number: UInt64 = 0
  }
#endif
