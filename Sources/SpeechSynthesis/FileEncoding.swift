package import NarrationModel

/// A file of samples that is to be encoded as a whole.
package struct FileEncoding: Hashable, Sendable {
    /// FLAC or Ogg Vorbis.
    package var format: AudioFormat

    /// The path of 16-bit little-endian mono samples without a header.
    package var source: String

    /// The path of the file to make; what is there is overwritten, and remains unfinished when encoding fails.
    package var destination: String

    /// How many samples there are.
    package var frameCount: Int

    /// Samples a second.
    package var sampleRate: Int
    package var effort: EncodingEffort

    /// A fault to commit in place of the work; only tests set one.
    package var fault: InjectedFault?

    package init(
        _ format: AudioFormat, source: String, destination: String, frameCount: Int, sampleRate: Int,
        effort: EncodingEffort = .normal, fault: InjectedFault? = nil
    ) {
        self.format = format
        self.source = source
        self.destination = destination
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.effort = effort
        self.fault = fault
    }

    /// The seconds of audio that an encoder on a busy machine does at least in one of its own: a thirtieth of what is usual.
    package static let leastSpeed = 10

    /// The length of the audio in whole seconds, rounded up.
    package var seconds: Int { (frameCount + sampleRate - 1) / max(1, sampleRate) }
}
