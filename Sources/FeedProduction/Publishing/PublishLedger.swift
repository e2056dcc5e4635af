internal import FoundationEssentials
import NarrationModel

/// What lies at a target and is needed no more, and since when: it is removed after the grace time.
///
/// The ledger lies at the target itself, so that whoever publishes next knows.
struct PublishLedger: Hashable, Sendable, Codable {
    static let fileName = ".narrate-publish.json"

    /// The paths below the target, with the seconds since 1970 when they were first not needed.
    private(set) var unneeded: [String: Int]

    init(unneeded: [String: Int] = [:]) {
        self.unneeded = unneeded
    }

    /// Reads a ledger; an empty one when the bytes are none.
    init(_ bytes: [UInt8]?) {
        self =
            bytes.flatMap { try? JSONDecoder().decode(PublishLedger.self, from: Data($0)) } ?? PublishLedger()
    }

    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) + [UInt8(ascii: "\n")] } ?? []
    }

    /// Notes what is not needed now, and tells what has not been for `grace` seconds, in order.
    mutating func note(_ paths: [String], now: Moment, grace: Int) -> [String] {
        var next: [String: Int] = [:]
        for path in paths {
            // A clock that was set back does not make the wait longer.
            next[path] = min(unneeded[path] ?? now.seconds, now.seconds)
        }
        let due = next.filter { now.seconds - $0.value >= grace }.keys.sorted()
        unneeded = next.filter { now.seconds - $0.value < grace }
        return due
    }
}
