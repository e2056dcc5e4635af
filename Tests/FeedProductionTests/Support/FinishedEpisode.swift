import Foundation
import NarrationModel
import PodcastFeed

/// An episode of a ``FinishedFolder``: its files and its item.
struct FinishedEpisode {
    static let disclosure = "This episode is read by a synthetic voice."

    let number: Int
    let sounds: FinishedSounds

    var isEdition: Bool { number == 4 }
    var stem: String { isEdition ? "edition" : "story-\(number)" }
    var folder: String { "episodes/\(stem)-00ab\(number)" }
    var guid: String { "0f0e0d0c-0b0a-5908-8706-05040302010\(number)" }
    var title: String { isEdition ? "News of the day" : "Story & \(number)" }
    func path(_ ending: String) -> String { "\(folder)/\(stem).\(ending)" }
    func address(_ ending: String) -> String { FinishedFolder.base + path(ending) }

    /// One day after the other, from Tuesday, 5 March 2024.
    var date: String { "\(["Tue", "Wed", "Thu", "Fri"][number - 1]), 0\(4 + number) Mar 2024 17:30:00 +0000" }

    func write(to root: URL) throws {
        try FileManager.default.createDirectory(
            at: root.appending(path: folder), withIntermediateDirectories: true)
        for (ending, data) in try files { try data.write(to: root.appending(path: path(ending))) }
    }

    private var files: [(String, Data)] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            let texts = [
                ("vtt", Self.webVTT), ("srt", Self.subRip), ("transcript.json", Self.segments),
                ("chapters.json", Self.chapters), ("html", "<!DOCTYPE html><title>Read along</title>"),
                ("json", manifest),
            ]
            return [("mp3", sounds.mp3), ("opus", sounds.opus), ("jpg", sounds.jpeg)]
                + texts.map { ($0.0, Data($0.1.utf8)) } + [("episode.json", try encoder.encode(record))]
        }
    }

    private var record: EpisodeRecord {
        let file = { (ending: String, data: Data, type: String, digest: String) in
            FeedEpisode.File(path: path(ending), byteCount: data.count, mediaType: type, digest: digest)
        }
        let moment = Moment(seconds: 1_709_573_400 + number * 86_400)
        return EpisodeRecord(
            feeds: ["all": "x"], number: number, ordinal: number, identities: ["id\(number)"], revision: "r",
            rendering: "v",
            folder: folder,
            entry: FeedEpisode(
                guid: guid, kind: isEdition ? .edition : .story, title: title, language: "en-gb",
                published: moment,
                updated: moment, duration: Double(FinishedSounds.seconds),
                audio: file("mp3", sounds.mp3, "audio/mpeg", sounds.mp3Digest),
                otherAudio: [file("opus", sounds.opus, "audio/ogg", sounds.opusDigest)],
                page: file("html", Data(), "text/html", ""), voices: ["en-gb-read"],
                disclosure: Self.disclosure))
    }

    private var manifest: String {
        """
        {"formatVersion": 2, "title": "\(title)", "audio": {"sampleRate": 44100, "frameCount": \(44100 * FinishedSounds.seconds),
         "loudness": {"target": -19.0, "integrated": -19.1, "truePeak": -3.2}}, "files": [{"name": "\(stem).mp3"}]}
        """
    }

    private static let webVTT = """
        WEBVTT

        00:00:00.000 --> 00:00:01.500
        <v Ada>Good evening, and welcome.

        00:00:02.000 --> 00:00:03.900
        The harbor &amp; its bridge are open.

        00:00:04.000 --> 00:00:06.000
        It will rain.
        """
    private static let subRip = """
        1
        00:00:00,000 --> 00:00:01,500
        Good evening, and welcome.

        2
        00:00:02,000 --> 00:00:06,000
        The harbor is open.
        It will rain.
        """
    private static let segments = """
        {"version": "1.0.0", "segments": [{"startTime": 0.0, "endTime": 1.5, "body": "Good"}, {"startTime": 2.0, "endTime": 2.0, "body": "rain"}]}
        """
    private static let chapters = """
        {"version": "1.2.0", "chapters": [
        \(FinishedSounds.chapters.map { "{\"startTime\": \($0.0).250, \"title\": \"\($0.1)\"}" }.joined(separator: ",\n"))]}
        """
}
