internal import FoundationEssentials
internal import GRDB

extension LibraryEpisode: FetchableRecord {
    /// - Throws: when the row holds no record.
    init(row: Row) throws {
        guard let record = RecordDocument.record(from: Array(row["record"] as Data)),
            let state = State(rawValue: row["state"])
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an episode has no record") }
        self.init(
            record: record, state: state,
            article: row.hasColumn("article") ? (row["article"] as Data?).map(Array.init) : nil,
            source: row.hasColumn("source") ? row["source"] : nil,
            edition: row.hasColumn("edition") ? row["edition"] : nil)
    }
}
