package import NarrationModel

/// Turns a native FLAC file into the file of an episode, as it is read.
///
/// Of the encoder's metadata the stream's properties stay, with length and checksum; all others are replaced by the
/// episode's comment, with chapters, and its cover (RFC 9639, section 8). There is no seek table, since players find
/// their way by the numbers in the frames, and no cue sheet, since its tracks have no titles.
package struct FLACRewriter: FileRewriter {
    private let frameCount: Int
    private let sampleRate: Int

    /// The blocks that replace the encoder's.
    private let metadata: [UInt8]

    /// What came of the native file's metadata and is not taken apart yet.
    private var pending: [UInt8] = []

    /// How many bytes at the start of `pending` have been taken.
    private var position = 0
    private var state = State.signature

    private enum State {
        case signature
        case block
        case audio(hasBegun: Bool)
    }

    /// The content of the block of the stream's properties.
    private static let streamInfoByteCount = 34

    /// - Throws: ``AssemblyError`` when the cover is larger than a block.
    package init(_ episode: Episode, sampleRate: Int) throws(AssemblyError) {
        frameCount = episode.frameCount(at: sampleRate)
        self.sampleRate = sampleRate
        let comment = FLACBlock(
            kind: .vorbisComment, content: EpisodeComment(episode: episode, carrier: .flac).comment.bytes)
        guard let cover = episode.tags.cover else {
            metadata = try comment.bytes(isLast: true)
            return
        }
        let picture = FLACBlock(kind: .picture, content: PictureBlock(cover: cover).bytes)
        metadata = try comment.bytes(isLast: false) + picture.bytes(isLast: true)
    }

    package mutating func append(_ bytes: [UInt8]) throws(AssemblyError) -> [UInt8] {
        if case .audio(hasBegun: true) = state { return bytes }
        pending += bytes
        var output: [UInt8] = []
        while let piece = try next() { output += piece }
        return output
    }

    package mutating func finish() throws(AssemblyError) -> [UInt8] {
        guard case .audio(hasBegun: true) = state else { throw Self.notFLAC }
        return []
    }

    /// What follows from the next part of the native file, when all of it has come.
    private mutating func next() throws(AssemblyError) -> [UInt8]? {
        switch state {
        case .signature:
            guard let signature = take(4) else { return nil }
            guard signature == Array("fLaC".utf8) else { throw Self.notFLAC }
            state = .block
            return signature
        case .block:
            return try nextBlock()
        case .audio(hasBegun: false):
            guard pending.count - position >= 2 else { return nil }
            guard pending[position] == 0xFF, pending[position + 1] & 0xFE == 0xF8 else { throw Self.notFLAC }
            state = .audio(hasBegun: true)
            return take(pending.count - position)
        case .audio(hasBegun: true):
            return nil
        }
    }

    /// The properties of the stream and all new blocks for the first block, nothing for the others.
    private mutating func nextBlock() throws(AssemblyError) -> [UInt8]? {
        guard pending.count - position >= FLACBlock.headerByteCount else { return nil }
        let header = pending[position..<position + FLACBlock.headerByteCount]
        let length = header.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        guard let block = take(FLACBlock.headerByteCount + length) else { return nil }
        if block[0] & 0x80 != 0 { state = .audio(hasBegun: false) }
        guard block[0] & 0x7F == FLACBlock.Kind.streamInfo.rawValue else { return [] }
        let content = Array(block.dropFirst(FLACBlock.headerByteCount))
        try requireWhole(content)
        return try FLACBlock(kind: .streamInfo, content: content).bytes(isLast: false) + metadata
    }

    /// Checks sample rate and length: 20 bits behind the frame sizes, and 36 behind channels and sample size.
    private func requireWhole(_ streamInfo: [UInt8]) throws(AssemblyError) {
        guard streamInfo.count == Self.streamInfoByteCount else { throw Self.notFLAC }
        let properties = streamInfo[10..<18].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let (rate, count) = (Int(properties >> 44), Int(properties & 0xF_FFFF_FFFF))
        guard rate == sampleRate, count == frameCount else {
            throw AssemblyError(
                .malformedAudio,
                "a FLAC file of \(frameCount) samples at \(sampleRate) Hz was wanted, not \(count) at \(rate)"
            )
        }
    }

    /// The next `count` bytes, when they have come.
    private mutating func take(_ count: Int) -> [UInt8]? {
        guard pending.count - position >= count else { return nil }
        defer {
            position += count
            if position == pending.count {
                pending = []
                position = 0
            }
        }
        return Array(pending[position..<position + count])
    }

    private static let notFLAC = AssemblyError(
        .malformedAudio, "a FLAC file begins with the properties of its stream; encode it anew")
}
