package import NarrationModel

/// Encodes clips as Opus (RFC 6716) in packets of 20 ms, through libsoxr and libopus.
///
/// Clips join without a fault under one rule: every clip has an encoder of its own, and begins and ends in silence long
/// enough to settle in. Their packets are concatenated as ``OpusTiming`` counts them. Behind the packets of the clip's
/// own length follow two more of silence: a file's last clip needs as many of them as bring out what the encoder holds
/// back.
package struct OpusClipEncoder: ClipEncoder {
    /// Kilobits a second on average.
    package let bitRate: Int

    /// What libopus does with the bits.
    package let method: OpusMethod

    /// The bit rates that are taken: all that libopus has for one channel.
    package static let bitRates = 6...256

    /// Packets behind those of the clip's own length.
    private static let drainCount = 2

    package init(bitRate: Int = 24, method: OpusMethod = .speech(complexity: 8)) {
        self.bitRate = bitRate
        self.method = method
    }

    /// Encodes one clip, which begins with 20 ms of zeros and ends with 40 ms of them.
    package func encode(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> EncodedClip {
        try requireSupported()
        try requireJoinable(samples, sampleRate: sampleRate)
        let session = try OpusSession()
        try session.configure(bitRate: bitRate, method: method, sourceRate: sampleRate)
        guard try session.lookahead() == OpusTiming.lookahead else {
            throw EncodingError(
                .malformedOutput,
                "libopus delays audio by \(OpusTiming.lookahead) samples; use a version that does")
        }
        var audio = try Resampler(from: sampleRate, to: OpusTiming.sampleRate).resample(samples)
        let count = (audio.count + OpusTiming.packetLength - 1) / OpusTiming.packetLength
        let length = (count + Self.drainCount) * OpusTiming.packetLength
        audio += repeatElement(0, count: length - audio.count)
        let packets = try session.encode(audio)
        return EncodedClip(
            payload: Array(packets[..<count].joined()), drain: Array(packets[count...].joined()),
            packets: packets.map(\.count))
    }

    private func requireSupported() throws(EncodingError) {
        guard Self.bitRates.contains(bitRate) else {
            throw EncodingError(
                .unsupportedSetting,
                "Opus has bit rates of 6 to 256 kbit/s, not \(bitRate); choose one like 24")
        }
        guard case .speech(let complexity) = method, !(0...10).contains(complexity) else { return }
        throw EncodingError(
            .unsupportedSetting, "the complexity of Opus lies between 0 and 10; \(complexity) does not")
    }

    private func requireJoinable(_ samples: [Int16], sampleRate: Int) throws(EncodingError) {
        let packet = max(0, sampleRate) / 50
        let isSilent = { (part: ArraySlice<Int16>) in part.allSatisfy { $0 == 0 } }
        guard samples.count >= 3 * packet, isSilent(samples.prefix(packet)),
            isSilent(samples.suffix(2 * packet))
        else {
            throw EncodingError(
                .unjoinableClip, "a clip begins with 20 ms of zeros and ends with 40 ms of them")
        }
    }
}
