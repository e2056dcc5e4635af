internal import GRDB
package import NarrationModel
package import PodcastFeed

extension FeedLibrary {
    /// How many episodes the feeds have.
    package func liveCount() throws(LibraryError) -> Int {
        try read {
            try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM episode WHERE state = 'live'") ?? 0
        }
    }

    /// The places of a feed's oldest and newest live episodes; nil when it has none.
    package func places(_ feed: FeedIdentity.Selection) throws(LibraryError) -> ClosedRange<Int>? {
        let place = Self.place(feed)
        return try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT MIN(\(place)) AS first, MAX(\(place)) AS last FROM episode
                    WHERE state = 'live' \(Self.condition(feed))
                    """)
            guard let first = row?["first"] as Int?, let last = row?["last"] as Int? else { return nil }
            return first...last
        }
    }

    /// The live episodes of a feed at `places`, newest first.
    ///
    /// An episode's place in the feed of everything is its number, in the others its ordinal.
    package func entries(
        _ feed: FeedIdentity.Selection, at places: ClosedRange<Int>
    ) throws(LibraryError) -> [FeedEpisode] {
        try read { database in
            let rows = try LibraryEpisode.fetchCursor(
                database,
                sql: """
                    SELECT state, record FROM episode
                    WHERE state = 'live' AND \(Self.place(feed)) BETWEEN ? AND ? \(Self.condition(feed))
                    ORDER BY number DESC
                    """, arguments: [places.lowerBound, places.upperBound])
            var entries: [FeedEpisode] = []
            while let episode = try rows.next() { entries.append(episode.record.entry) }
            return entries
        }
    }

    static func place(_ feed: FeedIdentity.Selection) -> String {
        feed == .all ? "number" : "ordinal"
    }

    static func condition(_ feed: FeedIdentity.Selection) -> String {
        switch feed {
        case .all: ""
        case .articles: "AND kind <> 'edition'"
        case .editions: "AND kind = 'edition'"
        }
    }

    /// The stories and items that no edition has, by their numbers.
    package func articlesWithoutEdition() throws(LibraryError) -> [LibraryEpisode] {
        try list("state = 'live' AND kind <> 'edition' AND edition IS NULL", [])
    }

    /// The stories and items of an edition, by their numbers.
    package func articles(inEdition number: Int) throws(LibraryError) -> [LibraryEpisode] {
        try list("state = 'live' AND edition = ?", [number])
    }

    /// The newest edition, whatever became of it.
    package func newestEdition() throws(LibraryError) -> LibraryEpisode? {
        try read {
            try LibraryEpisode.fetchOne(
                $0, sql: "SELECT * FROM episode WHERE kind = 'edition' ORDER BY number DESC LIMIT 1")
        }
    }

    /// The edition of a number.
    package func episode(number: Int) throws(LibraryError) -> LibraryEpisode? {
        try list("number = ?", [number]).first
    }

    /// Notes that episodes are in an edition, or in none any more.
    package func setEdition(_ edition: Int?, of numbers: [Int]) throws(LibraryError) {
        try write { database in
            for number in numbers {
                try database.execute(
                    sql: "UPDATE episode SET edition = ? WHERE number = ?", arguments: [edition, number])
            }
        }
    }

    /// The live episodes that came before `moment`, or that are not among the newest `count`; nil is no limit.
    package func surplus(
        before moment: Moment?, beyond count: Int?
    ) throws(LibraryError) -> [LibraryEpisode] {
        var found: [LibraryEpisode] = []
        if let moment { found += try list("state = 'live' AND published < ?", [moment.seconds]) }
        if let count {
            found += try list(
                """
                state = 'live' AND number NOT IN
                    (SELECT number FROM episode WHERE state = 'live' ORDER BY number DESC LIMIT ?)
                """, [count])
        }
        var known: Set<Int> = []
        return found.filter { known.insert($0.record.number).inserted }
    }

    /// All live episodes, one after the other, by their numbers.
    package func forEachLive(_ body: (LibraryEpisode) throws -> Void) throws(LibraryError) {
        try read { database in
            let cursor = try LibraryEpisode.fetchCursor(
                database, sql: "SELECT * FROM episode WHERE state = 'live' ORDER BY number")
            while let episode = try cursor.next() { try body(episode) }
        }
    }

    /// The episodes that were withdrawn or have expired, by their numbers.
    package func ended() throws(LibraryError) -> [LibraryEpisode] { try list("state <> 'live'", []) }

    private func list(
        _ condition: String, _ arguments: StatementArguments
    ) throws(LibraryError) -> [LibraryEpisode] {
        try read {
            try LibraryEpisode.fetchAll(
                $0, sql: "SELECT * FROM episode WHERE \(condition) ORDER BY number", arguments: arguments)
        }
    }

    // MARK: - Folders

    /// The folders that no feed has named since `moment` or longer.
    package func foldersUnused(since moment: Moment) throws(LibraryError) -> [String] {
        try read {
            try String.fetchAll(
                $0, sql: "SELECT name FROM unusedFolder WHERE since <= ? ORDER BY name",
                arguments: [moment.seconds])
        }
    }

    /// Forgets a folder that was removed.
    package func forget(folder: String) throws(LibraryError) {
        try write { try $0.execute(sql: "DELETE FROM unusedFolder WHERE name = ?", arguments: [folder]) }
    }

    /// Whether a live episode has the folder, or one had it until a while ago.
    package func knows(folder: String) throws(LibraryError) -> Bool {
        try read {
            try Bool.fetchOne(
                $0,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM episode WHERE folder = ?1 AND state = 'live')
                        OR EXISTS (SELECT 1 FROM unusedFolder WHERE name = ?1)
                    """, arguments: [folder]) ?? false
        }
    }

    /// Whether another episode than that of `number` has the folder and is in the feeds.
    package func hasOther(than number: Int, folder: String) throws(LibraryError) -> Bool {
        try read {
            try Bool.fetchOne(
                $0,
                sql: """
                    SELECT EXISTS
                        (SELECT 1 FROM episode WHERE folder = ? AND state = 'live' AND number <> ?)
                    """, arguments: [folder, number]) ?? false
        }
    }

    /// Notes that a folder is used by nothing from `moment` on.
    package func noteUnused(folder: String, at moment: Moment) throws(LibraryError) {
        try write {
            try $0.execute(
                sql: "INSERT OR IGNORE INTO unusedFolder (name, since) VALUES (?, ?)",
                arguments: [folder, moment.seconds])
        }
    }
}
