internal import FoundationEssentials
internal import GRDB
package import NarrationModel

/// What a server sent the last time that it sent something.
package struct LibraryAnswer: Hashable, Sendable {
    /// The address that it came from in the end.
    package var url: String
    package var entityTag: String?
    package var lastModified: String?
    package var contentType: String?
    package var body: [UInt8]

    package init(
        url: String, entityTag: String?, lastModified: String?, contentType: String?, body: [UInt8]
    ) {
        self.url = url
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.contentType = contentType
        self.body = body
    }
}

/// How a source failed the last times.
package struct SourceFailure: Hashable, Sendable {
    /// How many runs it has failed in a row.
    package var count: Int

    /// Before this it is not tried again.
    package var retry: Moment
    package var message: String

    package init(count: Int, retry: Moment, message: String) {
        self.count = count
        self.retry = retry
        self.message = message
    }
}

extension FeedLibrary {
    /// The last good answer for an address.
    package func answer(for address: String) throws(LibraryError) -> LibraryAnswer? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM answer WHERE address = ?", arguments: [address]
            ).map { row in
                LibraryAnswer(
                    url: row["url"], entityTag: row["entityTag"], lastModified: row["lastModified"],
                    contentType: row["contentType"], body: Array(row["body"] as Data))
            }
        }
    }

    /// Keeps an answer.
    package func keep(_ answer: LibraryAnswer, for address: String, at moment: Moment) throws(LibraryError) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO answer
                        (address, url, entityTag, lastModified, contentType, body, used)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    address, answer.url, answer.entityTag, answer.lastModified, answer.contentType,
                    Data(answer.body), moment.seconds,
                ])
        }
    }

    /// Notes that an answer was used.
    package func touch(answerFor address: String, at moment: Moment) throws(LibraryError) {
        try write {
            try $0.execute(
                sql: "UPDATE answer SET used = ? WHERE address = ?", arguments: [moment.seconds, address])
        }
    }

    /// Forgets the answer for an address.
    package func forget(answerFor address: String) throws(LibraryError) {
        try write { try $0.execute(sql: "DELETE FROM answer WHERE address = ?", arguments: [address]) }
    }

    /// Forgets the answers that were not used since `moment`.
    package func forgetAnswers(notUsedSince moment: Moment) throws(LibraryError) {
        try write {
            try $0.execute(sql: "DELETE FROM answer WHERE used < ?", arguments: [moment.seconds])
        }
    }

    /// How a source failed; nil when it did not.
    package func failure(of source: String) throws(LibraryError) -> SourceFailure? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM failure WHERE source = ?", arguments: [source]
            ).map { row in
                SourceFailure(
                    count: row["count"], retry: Moment(seconds: row["retry"]), message: row["message"])
            }
        }
    }

    /// Notes how a source failed, or that it did not.
    package func note(_ failure: SourceFailure?, of source: String) throws(LibraryError) {
        try write { database in
            guard let failure else {
                return try database.execute(
                    sql: "DELETE FROM failure WHERE source = ?", arguments: [source])
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO failure (source, count, retry, message) VALUES (?, ?, ?, ?)",
                arguments: [source, failure.count, failure.retry.seconds, failure.message])
        }
    }
}
