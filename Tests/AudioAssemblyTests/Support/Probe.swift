/// What ffprobe says of a file.
struct Probe: Decodable {
    struct Format: Decodable {
        var duration: String
        var tags: [String: String]?
    }

    struct Stream: Decodable {
        var codec_type: String
        var codec_name: String
        var width: Int?
        var height: Int?
        var tags: [String: String]?
    }

    struct Chapter: Decodable {
        var start_time: String
        var end_time: String
        var tags: [String: String]?

        var title: String { tags?["title"] ?? "" }
        var start: Double { Double(start_time) ?? -1 }
        var end: Double { Double(end_time) ?? -1 }
    }

    var format: Format
    var streams: [Stream]
    var chapters: [Chapter]
}
