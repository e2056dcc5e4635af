package import NarrationModel

/// An MPEG layer III file of constant bit rate: an ID3v2.3 tag, an info frame, the clips' frames.
///
/// Version 2.3 of ID3 and no other: chapters of version 2.4 are lost in ffmpeg and in Apple Podcasts.
package struct MP3Container: AudioContainer {
    /// Kilobits a second of the clips.
    package let bitRate: Int

    /// Samples a second of the clips.
    package let sampleRate: Int

    package init(bitRate: Int = 64, sampleRate: Int = 22_050) {
        self.bitRate = bitRate
        self.sampleRate = sampleRate
    }

    /// The info frame counts bytes in 32 bits, itself included.
    package var maximumPayloadByteCount: Int { Int(UInt32.max) - 4096 }

    package var checksPayload: Bool { true }

    package func header(
        for episode: Episode, payload: PayloadSummary, size: Int?
    ) throws(AssemblyError) -> [UInt8] {
        guard payload.byteCount <= maximumPayloadByteCount else {
            throw AssemblyError(
                .fileTooLarge, "an MP3 file holds less than 4 GiB; lower the bit rate or split the article")
        }
        let info = InfoFrame(bitRate: bitRate, sampleRate: sampleRate)
            .bytes(frameCount: episode.frameCount(at: sampleRate), payload: payload)
        let tag = try EpisodeTag(episode: episode).bytes(size: size.map { $0 - info.count })
        return tag + info
    }

    package func trailer(
        for episode: Episode, payload: PayloadSummary
    ) throws(AssemblyError) -> [UInt8] {
        []
    }
}
