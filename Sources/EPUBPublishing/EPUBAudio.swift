/// An audio file that goes into a book.
package struct EPUBAudio: Hashable, Sendable {
    /// The kinds of audio that every reading system for EPUB 3.3 plays.
    package enum Kind: String, Sendable, CaseIterable {
        case mp3

        /// AAC in MP4.
        case mp4

        /// Opus in Ogg.
        case opus

        var mediaType: String {
            switch self {
            case .mp3: "audio/mpeg"
            case .mp4: "audio/mp4"
            case .opus: "audio/ogg; codecs=opus"
            }
        }

        var fileExtension: String {
            switch self {
            case .mp3: "mp3"
            case .mp4: "m4a"
            case .opus: "opus"
            }
        }
    }

    /// What tells the file from the book's others; the book gives it a name of its own.
    package let name: String
    package let kind: Kind

    /// Frames a second, in which the times of cues and chapters are counted.
    package let sampleRate: Int

    package init(name: String, kind: Kind, sampleRate: Int) {
        self.name = name
        self.kind = kind
        self.sampleRate = sampleRate
    }

    /// The time of `frame` in milliseconds, rounded down so that no time lies behind the audio's end.
    func milliseconds(_ frame: Int) -> Int {
        frame * 1000 / max(1, sampleRate)
    }
}
