import NarrationModel

/// A file whose payload is that of its clips, one behind the other, in a container.
struct ContainedStream: FileStream {
    let reservedHeader: [UInt8]

    private let container: any AudioContainer
    private var payload: PayloadSummary
    private var drain: [UInt8] = []

    /// Plans the file of `episode`, all of whose times are zero.
    init(_ container: any AudioContainer, planned episode: Episode) throws(AssemblyError) {
        self.container = container
        payload = PayloadSummary(isChecked: container.checksPayload)
        reservedHeader = try container.header(for: episode, payload: payload, size: nil)
    }

    mutating func append(_ clip: EncodedClip, frameCount: Int) throws(AssemblyError) -> [UInt8] {
        guard payload.byteCount + clip.payload.count + clip.drain.count <= container.maximumPayloadByteCount
        else {
            throw AssemblyError(
                .fileTooLarge,
                "an audio file holds less than 4 GiB; choose a lower bit rate or split the article")
        }
        payload.append(clip.payload)
        drain = clip.drain
        return clip.payload
    }

    consuming func finish(_ episode: Episode) throws(AssemblyError) -> FileEnding {
        payload.append(drain)
        return FileEnding(
            header: try container.header(for: episode, payload: payload, size: reservedHeader.count),
            tail: drain + (try container.trailer(for: episode, payload: payload)))
    }
}
