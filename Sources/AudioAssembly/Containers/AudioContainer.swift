package import NarrationModel

/// A kind of file: what stands before and behind the clips' payload.
///
/// A file is the header, the payload of every clip in order, the drain of the last clip, and the trailer. It can be
/// written as a stream: the size of the header depends on the tags and on the number and titles of the chapters, and
/// on no time or length. So the header of the planned episode (``TimelineBuilder/plan(_:sampleRate:tags:)``) is
/// written first, the payload as it arrives, and the final header over the first one at the end.
package protocol AudioContainer: Sendable {
    /// The most payload bytes that the container can count, the drain included.
    var maximumPayloadByteCount: Int { get }

    /// Whether the header carries a check of the payload.
    var checksPayload: Bool { get }

    /// What stands before the payload.
    ///
    /// - Parameters:
    ///   - episode: The finished episode, or the planned one with all times zero.
    ///   - payload: What was written of the payload so far.
    ///   - size: The bytes kept for the header. A header that became smaller, because a planned chapter is not in
    ///     the file, is padded. Nil asks for the least size.
    /// - Returns: The header, `size` bytes long.
    /// - Throws: ``AssemblyError`` when the file outgrows the container, or the header `size`.
    func header(
        for episode: Episode, payload: PayloadSummary, size: Int?
    ) throws(AssemblyError) -> [UInt8]

    /// What stands behind the payload.
    func trailer(for episode: Episode, payload: PayloadSummary) throws(AssemblyError) -> [UInt8]
}
