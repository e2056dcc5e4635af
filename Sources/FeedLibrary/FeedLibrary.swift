internal import GRDB

/// What is known of a show from earlier runs: its episodes, and what its sources answered last. A SQLite database.
///
/// A run has the library for itself; whoever only looks may do so at any time.
package final class FeedLibrary: Sendable {
    let database: DatabasePool
    package let path: String

    /// Opens the library at `path`, or makes it; one of an earlier version is brought up to date.
    ///
    /// - Throws: `libraryNotWritable`, `libraryDamaged` or `libraryNewer`.
    package init(path: String) throws(LibraryError) {
        self.path = path
        do {
            database = try DatabasePool(path: path)
            let migrator = LibraryMigrations.migrator
            if try database.read(migrator.hasBeenSuperseded) {
                throw LibraryError(
                    .libraryNewer,
                    "library '\(path)' was written by a later version of narrate; use that version")
            }
            try migrator.migrate(database)
        } catch let error as LibraryError {
            throw error
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// Closes the library, with all of it in its one file.
    package func close() throws(LibraryError) {
        do {
            _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try database.close()
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// Reads in one transaction.
    func read<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
        do { return try database.read(body) } catch { throw LibraryError(error, path: path) }
    }

    /// Writes in one transaction: all of it or nothing.
    func write<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
        do { return try database.write(body) } catch { throw LibraryError(error, path: path) }
    }
}
