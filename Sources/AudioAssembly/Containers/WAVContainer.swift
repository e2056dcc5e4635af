package import NarrationModel

/// A RIFF file of 16-bit mono PCM, with its tags in a `LIST` of type `INFO` and its chapters as labelled cue points; and
/// with both once more, and the cover, in an ID3 tag, which is all that some programs read.
///
/// The short tags stand before the samples; chapters and ID3 tag behind them, so the header's size depends on the tags
/// alone. ffmpeg numbers the chapters of an ID3 tag from 0 and takes a cue point of the same number for the same chapter:
/// so the cue points have these numbers, and come last, because they are exact to a sample.
///
/// Layout after the Multimedia Programming Interface and Data Specifications 1.0; text is UTF-8.
package struct WAVContainer: AudioContainer {
    /// Samples a second of the clips.
    package let sampleRate: Int

    package init(sampleRate: Int = 22_050) {
        self.sampleRate = sampleRate
    }

    /// RIFF counts bytes in 32 bits; a mebibyte is kept for tags and chapters.
    package var maximumPayloadByteCount: Int { Int(UInt32.max) - 1 << 20 }

    package var checksPayload: Bool { false }

    package func header(
        for episode: Episode, payload: PayloadSummary, size: Int?
    ) throws(AssemblyError) -> [UInt8] {
        let info = RIFFChunk.list("INFO", info(for: episode.tags)).bytes
        let format = RIFFChunk("fmt ", format()).bytes
        let trailer = try trailer(for: episode, payload: payload)
        let dataHeaderSize = 8
        let riffSize =
            4 + format.count + info.count + dataHeaderSize + payload.byteCount + trailer.count
        guard payload.byteCount <= maximumPayloadByteCount, riffSize <= UInt32.max else {
            throw AssemblyError(
                .fileTooLarge, "a WAV file holds less than 4 GiB; choose another format or split the article")
        }
        var header = Array("RIFF".utf8)
        header.append(littleEndian: UInt32(riffSize))
        header += Array("WAVE".utf8)
        header += format
        header += info
        header += Array("data".utf8)
        header.append(littleEndian: UInt32(payload.byteCount))
        guard header.count == size ?? header.count else {
            throw AssemblyError(
                .headerTooLarge, "a WAV header keeps its size; give both headers the same tags")
        }
        return header
    }

    /// The header of a stream whose length is not known: it counts as many bytes as it can, which readers of streams take for
    /// "until the end".
    var liveHeader: [UInt8] { header(riffSize: .max, dataSize: .max) }

    /// The header of a file that has so many bytes of samples, and no tags.
    package func plainHeader(byteCount: Int) -> [UInt8] {
        let size = UInt32(clamping: byteCount)
        let rest = UInt32(header(riffSize: 0, dataSize: 0).count - 8)
        return header(riffSize: size.addingReportingOverflow(rest).partialValue, dataSize: size)
    }

    private func header(riffSize: UInt32, dataSize: UInt32) -> [UInt8] {
        var header = Array("RIFF".utf8)
        header.append(littleEndian: riffSize)
        header += Array("WAVE".utf8)
        header += RIFFChunk("fmt ", format()).bytes
        header += Array("data".utf8)
        header.append(littleEndian: dataSize)
        return header
    }

    package func trailer(
        for episode: Episode, payload: PayloadSummary
    ) throws(AssemblyError) -> [UInt8] {
        let labels = episode.chapters.enumerated().map { RIFFChunk.label($1.title, cue: $0) }
        let pad = [UInt8](repeating: 0, count: payload.byteCount % 2)
        return pad
            + RIFFChunk("id3 ", try EpisodeTag(episode: episode).bytes(size: nil)).bytes
            + RIFFChunk.cues(episode.chapters.map { episode.frame($0.frames.start, at: sampleRate) }).bytes
            + RIFFChunk.list("adtl", labels).bytes
    }

    /// Linear PCM, one channel of 16 bits.
    private func format() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt16(1))
        bytes.append(littleEndian: UInt16(1))
        bytes.append(littleEndian: UInt32(clamping: sampleRate))
        bytes.append(littleEndian: UInt32(clamping: 2 * sampleRate))
        bytes.append(littleEndian: UInt16(2))
        bytes.append(littleEndian: UInt16(16))
        return bytes
    }

    private func info(for tags: Tags) -> [RIFFChunk] {
        let texts = [
            ("INAM", tags.title.tagText()), ("IART", tags.artist?.tagText()),
            ("IPRD", tags.album?.tagText()), ("ICRD", tags.date?.tagText()),
            ("ILNG", LanguageCode.threeLetter(for: tags.language)),
            ("ICMT", tags.comment?.tagText(limit: 2000)), ("ISRC", tags.sourceURL?.tagURL),
        ]
        return texts.compactMap { identifier, text in
            guard let text, !text.isEmpty else { return nil }
            return RIFFChunk(identifier, Array(text.utf8) + [0])
        }
    }
}
