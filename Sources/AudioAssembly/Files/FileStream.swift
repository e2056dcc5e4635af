package import NarrationModel

/// The bytes of one audio file, made of clips as they arrive, in order, without keeping their audio.
///
/// Write ``reservedHeader``, then what every ``append(_:frameCount:)`` returns, then the tail of ``finish(_:)``; last,
/// write its header over the reserved one, which has the same size.
package protocol FileStream: Sendable {
    /// A header of the final size with all times and lengths zero.
    var reservedHeader: [UInt8] { get }

    /// Appends the next clip.
    ///
    /// - Parameters:
    ///   - clip: The audio in the file's encoding.
    ///   - frameCount: The clip's length in frames of the timeline.
    /// - Returns: The bytes to write next.
    /// - Throws: ``AssemblyError`` when the clip is not of the file's encoding, or the file outgrows its container.
    mutating func append(_ clip: EncodedClip, frameCount: Int) throws(AssemblyError) -> [UInt8]

    /// Closes the file.
    ///
    /// - Parameter episode: What the clips were, in all.
    /// - Returns: The final header, and what comes behind the last clip.
    /// - Throws: ``AssemblyError`` when the header does not fit into its place.
    consuming func finish(_ episode: Episode) throws(AssemblyError) -> FileEnding
}

/// What is left to write of a file when its last clip has been written.
package struct FileEnding: Hashable, Sendable {
    /// The header to write over the reserved one, as long as that.
    package let header: [UInt8]

    /// The bytes behind the last clip's.
    package let tail: [UInt8]

    package init(header: [UInt8], tail: [UInt8]) {
        self.header = header
        self.tail = tail
    }
}
