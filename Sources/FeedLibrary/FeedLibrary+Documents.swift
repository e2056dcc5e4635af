internal import GRDB
package import PodcastFeed

extension FeedLibrary {
    /// Which episodes a feed has at `places`, and when each was last changed; equal texts mean equal episodes.
    package func changes(
        _ feed: FeedIdentity.Selection, at places: ClosedRange<Int>
    ) throws(LibraryError) -> String {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT number, updated, folder FROM episode
                    WHERE state = 'live' AND \(Self.place(feed)) BETWEEN ? AND ? \(Self.condition(feed))
                    ORDER BY number
                    """, arguments: [places.lowerBound, places.upperBound])
            var text = ""
            while let row = try rows.next() {
                text += "\(row["number"] as Int) \(row["updated"] as Int) \(row["folder"] as String)\n"
            }
            return text
        }
    }

    /// The digest of what a document was made of; nil for one that was never made.
    package func inputs(of document: String) throws(LibraryError) -> String? {
        try read {
            try String.fetchOne($0, sql: "SELECT inputs FROM document WHERE name = ?", arguments: [document])
        }
    }

    /// Notes what documents were made of.
    package func note(inputs: [String: String]) throws(LibraryError) {
        try write { database in
            for (name, digest) in inputs {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO document (name, inputs) VALUES (?, ?)",
                    arguments: [name, digest])
            }
        }
    }
}
