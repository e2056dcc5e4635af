/// Where a feed breaks, and why.
struct FeedFault: Hashable, Sendable {
    /// The UTF-8 offset of the place.
    let offset: Int

    /// Its line, from 1.
    let line: Int

    /// What is wrong, in a few words.
    let reason: String
}
