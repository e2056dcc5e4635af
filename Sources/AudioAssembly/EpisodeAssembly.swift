package import NarrationModel

/// Makes one file of clips as they arrive, in order, without keeping their audio.
///
/// Write ``reservedHeader``, then what every ``append(_:_:)`` returns, then the tail of ``finish()``; last, write
/// its header over the reserved one, which has the same size.
package struct EpisodeAssembly: Sendable {
    /// A header of the final size with all times and lengths zero.
    package let reservedHeader: [UInt8]

    private let container: any AudioContainer
    private let grid: Int
    private let tags: Tags
    private var timeline: TimelineBuilder
    private var payload: PayloadSummary
    private var drain: [UInt8] = []

    /// Plans the file of `passages`.
    ///
    /// - Parameters:
    ///   - passages: Every passage of the script; each is appended or skipped later, in this order.
    ///   - tags: What the file says about itself.
    ///   - format: The clips' format.
    ///   - bitRate: The clips' kilobits a second; without meaning for PCM.
    ///   - sampleRate: The clips' frames a second.
    /// - Throws: ``AssemblyError`` when the tags or chapters are more than the container holds.
    package init(
        of passages: [Passage], tags: Tags, format: AudioFormat, bitRate: Int = 64, sampleRate: Int
    ) throws(AssemblyError) {
        container = format.container(bitRate: bitRate)
        payload = PayloadSummary(isChecked: container.checksPayload)
        grid = format.gridFrameCount
        self.tags = tags
        timeline = TimelineBuilder(sampleRate: sampleRate)
        let plan = TimelineBuilder.plan(passages, sampleRate: sampleRate, tags: tags)
        reservedHeader = try container.header(for: plan, payload: payload, size: nil)
    }

    /// Appends the next passage's clip.
    ///
    /// - Returns: The bytes to write next.
    /// - Throws: ``AssemblyError`` when the clip is not the passage's, or the file outgrows its container.
    package mutating func append(_ passage: Passage, _ clip: Clip) throws(AssemblyError) -> [UInt8] {
        guard clip.frameCount > 0, clip.frameCount.isMultiple(of: grid) else {
            throw AssemblyError(
                .mismatchedClip, "a clip's length is a multiple of \(grid) frames, not \(clip.frameCount)")
        }
        guard payload.byteCount + clip.payload.count + clip.drain.count <= container.maximumPayloadByteCount
        else {
            throw AssemblyError(
                .fileTooLarge,
                "an audio file holds less than 4 GiB; choose a lower bit rate or split the article")
        }
        try timeline.append(passage, clip)
        payload.append(clip.payload)
        drain = clip.drain
        return clip.payload
    }

    /// Notes a passage that could not be spoken; a chapter that starts with it starts with the next clip instead.
    package mutating func skip(_ passage: Passage) {
        timeline.skip(passage)
    }

    /// Closes the file.
    ///
    /// - Throws: ``AssemblyError`` when there is no clip.
    package consuming func finish() throws(AssemblyError) -> AssembledEpisode {
        let episode = timeline.episode(tags: tags)
        guard episode.frameCount > 0 else {
            throw AssemblyError(.noAudio, "a file needs at least one passage that is spoken")
        }
        payload.append(drain)
        return AssembledEpisode(
            episode: episode,
            header: try container.header(for: episode, payload: payload, size: reservedHeader.count),
            tail: drain + (try container.trailer(for: episode, payload: payload)),
            payloadByteCount: payload.byteCount - drain.count)
    }
}
