import CSndFile
package import NarrationModel

/// Reads music and noises from WAV, FLAC, Ogg (Vorbis, Opus) and MP3: one channel, at another rate, at a given loudness.
///
/// Nothing is trimmed: silence at the beginning and the end is part of the sound.
package struct SoundReader: Sendable {
    /// The longest sound in seconds.
    package static let longest = 600

    /// The most channels; they are mixed in equal parts.
    package static let mostChannels = 8

    /// The sample rates in Hz that are taken.
    package static let sampleRates = 8_000...192_000

    /// How many frames are read at a time.
    private static let blockLength = 1 << 14

    private let sampleRate: Int

    /// A reader that gives `sampleRate` frames a second.
    package init(sampleRate: Int) {
        self.sampleRate = sampleRate
    }

    /// The samples of `sound`, brought to its loudness.
    ///
    /// - Throws: ``EncodingError`` with `unusableSound` when the file is of no kind that is taken, is damaged, empty or too
    ///   long; and what a library failed with.
    package func read(_ sound: Sound) throws(EncodingError) -> [Int16] {
        try SoundLevel(sound.level).level(try samples(of: sound.path), sampleRate: sampleRate)
    }

    /// The file's samples as they are, from −1 to 1, in one channel at the reader's rate.
    func samples(of path: String) throws(EncodingError) -> [Float] {
        guard let file = SoundFileReader(path: path), Self.containers.contains(file.container) else {
            throw Self.unusable(path, "it is of another kind, or damaged")
        }
        try Self.check(file, path)
        var stream = try ResamplerStream(from: file.sampleRate, to: sampleRate)
        var count = 0
        while true {
            let block = file.read(Self.blockLength)
            guard !block.isEmpty else { break }
            count += block.count
            guard count <= Self.longest * file.sampleRate else { throw Self.tooLong(path) }
            try stream.append(block)
        }
        guard count > 0 else { throw Self.unusable(path, "it is empty") }
        guard count >= file.frameCount, !file.hasFailed else {
            throw Self.unusable(path, "it is damaged from \(count / file.sampleRate) seconds on")
        }
        return try stream.finish()
    }

    private static func check(_ file: borrowing SoundFileReader, _ path: String) throws(EncodingError) {
        guard (1...mostChannels).contains(file.channelCount) else {
            throw unusable(path, "it has \(file.channelCount) channels, and \(mostChannels) are the most")
        }
        guard sampleRates.contains(file.sampleRate) else {
            throw unusable(
                path, "its sample rate of \(file.sampleRate) Hz does not lie from 8000 to 192000 Hz")
        }
        guard file.frameCount <= longest * file.sampleRate else { throw tooLong(path) }
    }

    private static let containers = [
        SF_FORMAT_WAV, SF_FORMAT_WAVEX, SF_FORMAT_RF64, SF_FORMAT_W64, SF_FORMAT_FLAC, SF_FORMAT_OGG,
        SF_FORMAT_MPEG,
    ].map { Int($0) }

    private static func tooLong(_ path: String) -> EncodingError {
        unusable(path, "it is longer than \(longest / 60) minutes")
    }

    private static func unusable(_ path: String, _ reason: String) -> EncodingError {
        EncodingError(
            .unusableSound,
            "sound '\(path)' cannot be used because \(reason); give it as WAV, FLAC, Ogg or MP3 of at most "
                + "\(longest / 60) minutes")
    }
}
