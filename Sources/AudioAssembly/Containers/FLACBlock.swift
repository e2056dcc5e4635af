/// A metadata block of a FLAC file (RFC 9639, section 8.1).
struct FLACBlock {
    enum Kind: UInt8 {
        case streamInfo = 0
        case vorbisComment = 4
        case picture = 6
    }

    let kind: Kind
    let content: [UInt8]

    /// The length of a block's header in bytes.
    static let headerByteCount = 4

    /// The longest content: its length has 24 bits.
    static let longestContent = 1 << 24 - 1

    /// The block with its header, which says whether it is the last before the audio.
    func bytes(isLast: Bool) throws(AssemblyError) -> [UInt8] {
        guard content.count <= Self.longestContent else {
            throw AssemblyError(
                .fileTooLarge, "a FLAC file holds a cover of less than 16 MiB; choose a smaller one")
        }
        let length = [16, 8, 0].map { UInt8(content.count >> $0 & 0xFF) }
        return [kind.rawValue | (isLast ? 0x80 : 0)] + length + content
    }
}
