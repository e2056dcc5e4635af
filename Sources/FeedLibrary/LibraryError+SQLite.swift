internal import GRDB

extension LibraryError {
    /// What an error of the database at `path` means for its user.
    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self.init(
                .libraryDamaged,
                "library '\(path)' cannot be read; move it away and run 'narrate feed rebuild'")
            return
        }
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_SCHEMA, .SQLITE_MISMATCH,
            .SQLITE_ERROR:
            self.init(
                .libraryDamaged,
                "library '\(path)' is damaged: \(Self.reason(error)); move it away and run 'narrate feed rebuild'"
            )
        case .SQLITE_FULL:
            self.init(
                .libraryNotWritable, "library '\(path)' cannot be written: the disk is full; free space")
        default:
            self.init(
                .libraryNotWritable,
                "library '\(path)' cannot be written: \(Self.reason(error)); check the folder and its permissions"
            )
        }
    }

    private static func reason(_ error: DatabaseError) -> String {
        (error.message ?? error.resultCode.description).lowercased()
    }
}
