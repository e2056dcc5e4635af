import Foundation

/// A small public folder with an episode for each of some days, made anew as a daily run does.
struct DailyFolder {
    static let base = "https://feeds.example.org/"

    let url: URL

    /// Writes the folder for the days, and removes what it had for others.
    func write(_ days: [Int]) throws {
        let episodes = url.appending(path: "episodes")
        try FileManager.default.createDirectory(at: episodes, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: episodes.path)
        where !days.contains(where: { name == "day-\($0)" }) {
            try FileManager.default.removeItem(at: episodes.appending(path: name))
        }
        for day in days {
            let folder = episodes.appending(path: "day-\(day)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try put(Self.sound(day), "episodes/day-\(day)/day.mp3")
            try put(Data("WEBVTT".utf8), "episodes/day-\(day)/day.vtt")
        }
        try put(Data("picture".utf8), "cover.jpg")
        try put(Data("<!DOCTYPE html>".utf8), "index.html")
        try put(Data("<opml/>".utf8), "feeds.opml")
        for stem in ["feed", "articles"] {
            try put(Data(Self.rss(days, stem).utf8), "\(stem).xml")
            try put(Data("{\"items\": \(days)}".utf8), "\(stem).json")
        }
    }

    /// Writes a file unless it is there with the same bytes, as a run leaves alone what has not changed.
    func put(_ data: Data, _ name: String) throws {
        let file = url.appending(path: name)
        if (try? Data(contentsOf: file)) != data { try data.write(to: file) }
    }

    static func sound(_ day: Int) -> Data { Data(repeating: UInt8(day), count: 300_000 + day) }

    private static func rss(_ days: [Int], _ stem: String) -> String {
        let items = days.reversed().map { day in
            """
            <item><guid isPermaLink="false">\(day)</guid>
            <enclosure url="\(base)episodes/day-\(day)/day.mp3" length="\(300_000 + day)" type="audio/mpeg"/>
            <p:transcript url="\(base)episodes/day-\(day)/day.vtt" type="text/vtt"/></item>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:p="https://podcastindex.org/namespace/1.0" xmlns:a="http://www.w3.org/2005/Atom"><channel>
            <a:link rel="self" href="\(base)\(stem).xml"/>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
    }

    /// What the feeds of a published folder promise and do not keep; read without the code that is tested.
    static func brokenPromises(in root: URL) -> [String] {
        ["feed", "articles"].flatMap { stem -> [String] in
            guard let text = try? String(contentsOf: root.appending(path: "\(stem).xml"), encoding: .utf8)
            else { return [] }
            guard text.hasSuffix("</channel></rss>") else { return ["\(stem).xml is cut off"] }
            return text.split(separator: "<").compactMap { tag -> String? in
                guard let url = value("url", tag) else { return nil }
                let path = url.replacing(base, with: "")
                let size = (try? Data(contentsOf: root.appending(path: path)))?.count
                guard let size else { return "\(stem).xml names \(path)" }
                return value("length", tag).flatMap { Int($0) }.map { $0 == size } ?? true
                    ? nil : "\(path) has \(size) bytes"
            }
        }
    }

    private static func value(_ name: String, _ tag: Substring) -> String? {
        guard let start = tag.range(of: " \(name)=\""),
            let end = tag[start.upperBound...].firstIndex(of: "\"")
        else {
            return nil
        }
        return String(tag[start.upperBound..<end])
    }

    /// The paths of all files below a folder, but for narrate's own notes.
    static func files(in root: URL) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let attributes = try? FileManager.default.attributesOfItem(
                atPath: root.appending(path: name).path)
            return attributes?[.type] as? FileAttributeType != .typeDirectory
                && name != ".narrate-publish.json"
        }.sorted()
    }
}
