/// How the packets of Opus clips lie on the timeline of all formats.
///
/// A packet has 20 ms, which no clip's length is a multiple of. So a file has as many packets up to the end of a clip
/// as come nearest to it: a clip gives all its packets or all but the last, and is never more than 10 ms early or late,
/// however many clips stand before it.
package enum OpusTiming {
    /// What RFC 6716 and 7845 count in: samples at 48,000 Hz, whatever was encoded.
    package static let sampleRate = 48_000

    /// The samples of one packet: 20 ms.
    package static let packetLength = 960

    /// The samples by which libopus delays audio at 48,000 Hz: 2.5 ms of overlap and 4 ms of its resampler.
    package static let lookahead = 312

    /// The packets of a file whose clips so far have `frameCount` frames together, rounded.
    package static func packetCount(before frameCount: Int, sampleRate: Int) -> Int {
        let packetsPerSecond = Self.sampleRate / packetLength
        return (frameCount * packetsPerSecond + sampleRate / 2) / sampleRate
    }

    /// The same time in samples at 48,000 Hz, rounded.
    package static func sampleCount(of frameCount: Int, sampleRate: Int) -> Int {
        (frameCount * Self.sampleRate + sampleRate / 2) / sampleRate
    }
}
