internal import GRDB

/// The library's tables, by the versions in which they came.
enum LibraryMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 episodes") { database in
            try createEpisodes(database)
            try createDocuments(database)
            try createFetching(database)
        }
        return migrator
    }

    private static func createEpisodes(_ database: Database) throws {
        // The UUIDs of the show's feeds.
        try database.create(table: "feed") { table in
            table.primaryKey("selection", .text)
            table.column("guid", .text).notNull()
        }
        // Numbers are never used twice.
        try database.create(table: "episode") { table in
            table.autoIncrementedPrimaryKey("number")
            table.column("guid", .text).notNull().unique()
            table.column("kind", .text).notNull()
            // The place among the articles, or among the editions.
            table.column("ordinal", .integer).notNull().indexed()
            table.column("state", .text).notNull().indexed()
            table.column("published", .integer).notNull()
            table.column("updated", .integer).notNull()
            table.column("folder", .text).notNull().indexed()
            // The `EpisodeRecord`.
            table.column("record", .blob).notNull()
            // The article as it was read; none for editions and after a rebuild.
            table.column("article", .blob)
            // The source that the article came from.
            table.column("source", .text)
            // The number of the edition that the episode is in.
            table.column("edition", .integer).indexed()
        }
        try database.create(table: "identity") { table in
            table.column("key", .text).notNull()
            table.column("episode", .integer).notNull().indexed()
                .references("episode", onDelete: .cascade)
            // Several have some of them in common, such as items of one time.
            table.primaryKey(["key", "episode"])
        }
        // Folders of episodes that no feed names any more.
        try database.create(table: "unusedFolder") { table in
            table.primaryKey("name", .text)
            table.column("since", .integer).notNull()
        }
    }

    private static func createDocuments(_ database: Database) throws {
        // The digest of what each public document was made of.
        try database.create(table: "document") { table in
            table.primaryKey("name", .text)
            table.column("inputs", .text).notNull()
        }
    }

    private static func createFetching(_ database: Database) throws {
        // The last good answer of every address.
        try database.create(table: "answer") { table in
            table.primaryKey("address", .text)
            table.column("url", .text).notNull()
            table.column("entityTag", .text)
            table.column("lastModified", .text)
            table.column("contentType", .text)
            table.column("body", .blob).notNull()
            table.column("used", .integer).notNull().indexed()
        }
        // Sources that could not be read the last time.
        try database.create(table: "failure") { table in
            table.primaryKey("source", .text)
            table.column("count", .integer).notNull()
            table.column("retry", .integer).notNull()
            table.column("message", .text).notNull()
        }
    }
}
