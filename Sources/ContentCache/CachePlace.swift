/// The folder of a cache, with a folder in it for the version of the layout.
struct CachePlace: Sendable {
    let folder: String

    var versionFolder: String { "\(folder)/v\(EntryHeader.version)" }

    /// The path of a folder of entries.
    func path(of entryFolder: String) -> String { "\(versionFolder)/\(entryFolder)" }

    func path(of key: ContentKey) -> String {
        let (folder, file) = EntryName.parts(of: key)
        return "\(path(of: folder))/\(file)"
    }
}
