internal import FoundationEssentials

/// What a manifest says that a feed repeats.
package struct ManifestFacts: Hashable, Sendable, Decodable {
    struct Loudness: Hashable, Sendable, Decodable {
        var integrated: Double?
        var truePeak: Double?
    }

    struct Audio: Hashable, Sendable, Decodable {
        var sampleRate: Int
        var frameCount: Int
        var loudness: Loudness?
    }

    struct File: Hashable, Sendable, Decodable {
        var name: String
    }

    let audio: Audio
    let files: [File]?

    /// The length in seconds.
    var duration: Double { Double(audio.frameCount) / Double(max(1, audio.sampleRate)) }

    /// Nil when the bytes are no manifest.
    package init?(_ bytes: [UInt8]) {
        guard let facts = try? JSONDecoder().decode(ManifestFacts.self, from: Data(bytes)) else { return nil }
        self = facts
    }
}
