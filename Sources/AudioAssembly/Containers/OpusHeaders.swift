import NarrationModel
import OggFraming

/// The two header packets of an Ogg Opus file (RFC 7845, section 5), each on pages of its own.
struct OpusHeaders {
    /// The bytes kept for the comment packet.
    let commentByteCount: Int

    /// Keeps room for what `plan` says; its loudness, which is not known before the end, takes up as much as any.
    init(for plan: Episode) throws(AssemblyError) {
        let comment = EpisodeComment(episode: plan, carrier: .opus).comment
        commentByteCount = try comment.opusPacket().count
    }

    /// The header pages of `episode`, always as many bytes; `pager` goes on behind them.
    ///
    /// - Throws: ``AssemblyError`` when the comment outgrew its place.
    func bytes(for episode: Episode, pager: inout OggPager) throws(AssemblyError) -> [UInt8] {
        let comment = try EpisodeComment(episode: episode, carrier: .opus).comment
            .opusPacket(size: commentByteCount)
        do throws(OggError) {
            return try pager.headers([identification])
                + pager.headers([comment])
        } catch {
            throw AssemblyError(error)
        }
    }

    /// `OpusHead`: one channel, what decoders leave out at the start, the rate of what was encoded, and no gain.
    ///
    /// The rate is that behind the resampler: libsndfile decodes at one near to what stands here.
    private var identification: [UInt8] {
        let (version, channels, mappingFamily): (UInt8, UInt8, UInt8) = (1, 1, 0)
        let outputGain: UInt16 = 0
        var packet = Array("OpusHead".utf8) + [version, channels]
        packet.append(littleEndian: UInt16(clamping: OpusTiming.lookahead))
        packet.append(littleEndian: UInt32(OpusTiming.sampleRate))
        packet.append(littleEndian: outputGain)
        return packet + [mappingFamily]
    }
}
