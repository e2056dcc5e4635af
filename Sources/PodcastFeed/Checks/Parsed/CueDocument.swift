/// A transcript with times, as far as it can be read.
package struct CueDocument: Sendable {
    package enum Kind: Sendable {
        case webVTT
        case subRip

        /// JSON of the podcast namespace.
        case segments
    }

    package let kind: Kind

    /// The path below the public folder.
    package let path: String

    /// The stretches of the cues in milliseconds, in order.
    package var cues: [(start: Int, end: Int)] = []

    /// What is wrong with the form.
    package var faults: [String] = []

    /// Whether there are times of words inside cues.
    package var hasWordTimes = false

    /// The longest line in characters as they are seen on a screen, and the most lines of a cue.
    package var longestLine = 0
    package var mostLines = 0

    /// Reads the bytes of the file at `path`; nil when its ending is of no transcript with times.
    package init?(path: String, bytes: [UInt8]) {
        self.path = path
        if path.hasSuffix(".vtt") {
            kind = .webVTT
        } else if path.hasSuffix(".srt") {
            kind = .subRip
        } else if path.hasSuffix(".json") {
            kind = .segments
        } else {
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            faults = ["the transcript must be UTF-8"]
            return
        }
        if kind == .segments { readSegments(bytes) } else { readBlocks(text) }
        if cues.isEmpty, faults.isEmpty { faults = ["the transcript has no cue"] }
    }

    /// Adds a cue, and says when it does not follow the one before it.
    mutating func add(start: Int, end: Int) {
        if end < start || end == start && kind != .segments {
            faults.append("the cue at \(start) ms must end after it begins")
        }
        if let last = cues.last, start < last.start {
            faults.append("the cue at \(start) ms must not begin before the one in front of it")
        }
        cues.append((start, end))
    }
}
