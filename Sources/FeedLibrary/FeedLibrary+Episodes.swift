internal import FoundationEssentials
internal import GRDB
package import NarrationModel
import PodcastFeed

extension FeedLibrary {
    /// The UUIDs of the show's feeds by their selection; empty before the first run.
    package func feedGUIDs() throws(LibraryError) -> [String: String] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT selection, guid FROM feed")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["selection"], $0["guid"]) })
        }
    }

    /// Gives the show's feeds their UUIDs; those that have one keep it.
    package func setFeedGUIDs(_ guids: [String: String]) throws(LibraryError) {
        try write { database in
            for (selection, guid) in guids {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO feed (selection, guid) VALUES (?, ?)",
                    arguments: [selection, guid])
            }
        }
    }

    /// The number that the next episode will have.
    package func nextNumber() throws(LibraryError) -> Int {
        try read { database in
            let last = try Int.fetchOne(
                database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'episode'")
            return (last ?? 0) + 1
        }
    }

    /// The ordinal that the next edition, or the next other episode, will have.
    package func nextOrdinal(ofEditions: Bool) throws(LibraryError) -> Int {
        try read { database in
            let last = try Int.fetchOne(
                database,
                sql: "SELECT MAX(ordinal) FROM episode WHERE (kind = 'edition') = ?", arguments: [ofEditions])
            return (last ?? 0) + 1
        }
    }

    /// When the newest episode came into the feed, whatever became of it since.
    package func newestPublished() throws(LibraryError) -> Moment? {
        try read { try Int.fetchOne($0, sql: "SELECT MAX(published) FROM episode") }.map {
            Moment(seconds: $0)
        }
    }

    /// The episode that one of `identities` belongs to; of several identities the first counts, and of several
    /// episodes the oldest.
    package func episode(knownBy identities: [String]) throws(LibraryError) -> LibraryEpisode? {
        try read { database in
            for key in identities {
                let found = try LibraryEpisode.fetchOne(
                    database,
                    sql: """
                        SELECT episode.* FROM episode JOIN identity ON identity.episode = episode.number
                        WHERE identity.key = ? ORDER BY episode.number LIMIT 1
                        """, arguments: [key])
                if let found { return found }
            }
            return nil
        }
    }

    /// All episodes that an identity belongs to, by their numbers.
    package func episodes(sharing identity: String) throws(LibraryError) -> [LibraryEpisode] {
        try read {
            try LibraryEpisode.fetchAll(
                $0,
                sql: """
                    SELECT episode.* FROM episode JOIN identity ON identity.episode = episode.number
                    WHERE identity.key = ? ORDER BY episode.number
                    """, arguments: [identity])
        }
    }

    /// The episode with a GUID.
    package func episode(guid: String) throws(LibraryError) -> LibraryEpisode? {
        try read {
            try LibraryEpisode.fetchOne(
                $0, sql: "SELECT * FROM episode WHERE guid = ?", arguments: [guid])
        }
    }

    /// Adds an episode or replaces the one of its number; its identities are added to those that are known.
    ///
    /// The articles of an edition are noted to be in it. The folder that it had before, when that was another, is noted as unused from `moment` on.
    package func store(_ episode: LibraryEpisode, at moment: Moment) throws(LibraryError) {
        let record = try document(of: episode.record)
        try write { database in
            let number = episode.record.number
            let before = try String.fetchOne(
                database, sql: "SELECT folder FROM episode WHERE number = ?", arguments: [number])
            try Self.insert(episode, record, into: database)
            try Self.add(episode.record.identities, to: number, in: database)
            if episode.record.entry.kind == .edition {
                for guid in episode.record.articles {
                    try database.execute(
                        sql: "UPDATE episode SET edition = ? WHERE guid = ?", arguments: [number, guid])
                }
            }
            if let before, before != episode.record.folder {
                try Self.noteUnused(before, at: moment, in: database)
            }
            try database.execute(
                sql: "DELETE FROM unusedFolder WHERE name = ?", arguments: [episode.record.folder])
        }
    }

    /// Adds identities to an episode; those that belong to others belong to these too.
    package func add(identities: [String], to number: Int) throws(LibraryError) {
        try write { try Self.add(identities, to: number, in: $0) }
    }

    private static func add(_ identities: [String], to number: Int, in database: Database) throws {
        for key in identities {
            try database.execute(
                sql: "INSERT OR IGNORE INTO identity (key, episode) VALUES (?, ?)", arguments: [key, number])
        }
    }

    /// Gives an episode the article that it is of, and the source that has it.
    package func give(_ article: [UInt8], of source: String, to number: Int) throws(LibraryError) {
        try write {
            try $0.execute(
                sql: "UPDATE episode SET article = ?, source = ? WHERE number = ?",
                arguments: [Data(article), source, number])
        }
    }

    /// Takes an episode out of the feeds; its folder is unused from `moment` on.
    package func end(
        _ number: Int, as state: LibraryEpisode.State, at moment: Moment
    ) throws(LibraryError) {
        try write { database in
            let folder = try String.fetchOne(
                database, sql: "SELECT folder FROM episode WHERE number = ?", arguments: [number])
            try database.execute(
                sql: "UPDATE episode SET state = ?, article = NULL WHERE number = ?",
                arguments: [state.rawValue, number])
            if let folder { try Self.noteUnused(folder, at: moment, in: database) }
        }
    }

    private func document(of record: EpisodeRecord) throws(LibraryError) -> Data {
        do { return Data(try RecordDocument.bytes(of: record)) } catch {
            throw LibraryError(error, path: path)
        }
    }

    private static func insert(
        _ episode: LibraryEpisode, _ record: Data, into database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO episode
                    (number, ordinal, guid, kind, state, published, updated, folder, record, article, source,
                     edition)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (number) DO UPDATE SET
                    kind = excluded.kind, state = excluded.state, updated = excluded.updated, folder = excluded.folder,
                    record = excluded.record, article = excluded.article, source = excluded.source,
                    edition = excluded.edition
                """,
            arguments: [
                episode.record.number, episode.record.ordinal, episode.record.entry.guid,
                episode.record.entry.kind.rawValue,
                episode.state.rawValue, episode.record.entry.published.seconds,
                episode.record.entry.updated.seconds, episode.record.folder, record,
                episode.article.map { Data($0) }, episode.source, episode.edition,
            ])
    }

    private static func noteUnused(_ folder: String, at moment: Moment, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO unusedFolder (name, since) VALUES (?, ?)",
            arguments: [folder, moment.seconds])
    }
}
