/// How many requests each client may make: so many a second, and twice as many at once after a rest.
package struct RequestBudget: Sendable {
    private let perSecond: Double
    private var recent: [String: Bucket] = [:]
    private var older: [String: Bucket] = [:]

    /// How many clients are remembered, at least; twice as many at most.
    private static let clientCount = 4_096

    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    package init(perSecond: Int) {
        self.perSecond = Double(perSecond)
    }

    /// The most requests at once.
    private var capacity: Double { perSecond * 2 }

    /// Takes one request from the budget of `client`; false when it is spent.
    package mutating func spend(_ client: String, at now: ContinuousClock.Instant) -> Bool {
        var bucket = recent[client] ?? older[client] ?? Bucket(tokens: capacity, filled: now)
        let elapsed = max(.zero, now - bucket.filled) / .seconds(1)
        bucket.tokens = min(capacity, bucket.tokens + elapsed * perSecond)
        bucket.filled = now
        let isAllowed = bucket.tokens >= 1
        if isAllowed { bucket.tokens -= 1 }
        recent[client] = bucket
        if recent.count >= Self.clientCount {
            older = recent
            recent = [:]
        }
        return isAllowed
    }

    /// How many clients are remembered.
    package var rememberedClientCount: Int { recent.count + older.count }
}
