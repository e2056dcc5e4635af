extension ConfigurationFile {
    /// A file that a configuration names, and where.
    package struct NamedFile: Sendable {
        package var table: String
        package var key: String

        /// Counts tables of the same name from 0.
        package var number: Int?
        package var path: String
    }

    /// The files that must be there for anything to be made: pictures, sounds and lexicons.
    package var namedFiles: [NamedFile] {
        let single: [(String, String, String?)] = [
            ("show", "cover", show?.cover), ("cover", "file", cover?.file), ("sound", "intro", sound?.intro),
            ("sound", "outro", sound?.outro), ("sound", "stinger", sound?.stinger),
        ]
        var files = single.compactMap { table, key, path in
            path.map { NamedFile(table: table, key: key, path: $0) }
        }
        files += (lexicon?.files ?? []).map { NamedFile(table: "lexicon", key: "files", path: $0) }
        for (number, site) in (site ?? []).enumerated() {
            files += (site.lexicons ?? []).map {
                NamedFile(table: "site", key: "lexicons", number: number, path: $0)
            }
        }
        // An empty path stands for no file.
        return files.filter { !$0.path.isEmpty }
    }
}
