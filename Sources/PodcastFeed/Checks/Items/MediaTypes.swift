/// The types that players expect of files, by their endings.
enum MediaTypes {
    private static let types: [String: [String]] = [
        "mp3": ["audio/mpeg"], "m4a": ["audio/x-m4a", "audio/mp4"],
        "m4b": ["audio/mp4", "audio/x-m4a", "audio/x-m4b"],
        "opus": ["audio/ogg", "audio/opus", "audio/ogg; codecs=opus"], "ogg": ["audio/ogg"],
        "flac": ["audio/flac"], "wav": ["audio/wav", "audio/x-wav"], "mp4": ["video/mp4"],
        "m4v": ["video/x-m4v"],
        "mov": ["video/quicktime"], "pdf": ["application/pdf"], "vtt": ["text/vtt"],
        "srt": ["application/x-subrip", "application/srt"], "json": ["application/json"],
        "html": ["text/html"],
        "txt": ["text/plain"],
    ]

    /// What follows the last point of an address, in small letters.
    static func ending(of address: String) -> String {
        let name = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// The types for the ending of an address; empty for endings that are not known.
    static func types(for address: String) -> [String] { types[ending(of: address)] ?? [] }
}
