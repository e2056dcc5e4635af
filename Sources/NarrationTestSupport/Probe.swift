import Foundation

/// What ffprobe says of a file.
package struct Probe: Decodable {
    package struct Format: Decodable {
        package var duration: String
        package var tags: [String: String]?
    }

    package struct Stream: Decodable {
        package var codecType: String
        package var codecName: String
        package var width: Int?
        package var height: Int?
        package var tags: [String: String]?
    }

    package struct Chapter: Decodable {
        package var startTime: String
        package var endTime: String
        package var tags: [String: String]?

        package var title: String { tags?["title"] ?? "" }
        package var start: Double { Double(startTime) ?? -1 }
        package var end: Double { Double(endTime) ?? -1 }
    }

    /// Asks ffprobe about the file at `path`.
    ///
    /// - Throws: ``ToolError`` when ffprobe is missing or cannot read the file.
    package init(path: String) throws {
        let text = try Tool.ffprobe.run([
            "-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", path,
        ])
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        self = try decoder.decode(Probe.self, from: Data(text.utf8))
    }

    /// The tags of the file and of its audio, by names in small letters; Ogg files have them in the stream.
    package var tags: [String: String] {
        let audio = streams.first { $0.codecType == "audio" }
        let all = [audio?.tags ?? [:], format.tags ?? [:]].flatMap { $0 }
        return Dictionary(all.map { ($0.key.lowercased(), $0.value) }) { $1 }
    }

    package var format: Format
    package var streams: [Stream]
    package var chapters: [Chapter]
}
