import NarrationModel

/// A front cover as FLAC has it in a block of its own, and Vorbis comments in a field (RFC 9639, section 8.8).
struct PictureBlock {
    let cover: CoverImage

    private static let frontCover: UInt32 = 3

    /// Type, media type, an empty description, the size in pixels, the depth, and the picture itself.
    var bytes: [UInt8] {
        let head = ImageHead(cover.bytes)
        var bytes: [UInt8] = []
        bytes.append(bigEndian: Self.frontCover)
        bytes.append(bigEndian: UInt32(clamping: cover.mediaType.utf8.count))
        bytes += cover.mediaType.utf8
        bytes.append(bigEndian: UInt32(0))
        bytes.append(bigEndian: UInt32(clamping: head?.width ?? 0))
        bytes.append(bigEndian: UInt32(clamping: head?.height ?? 0))
        bytes.append(bigEndian: UInt32(clamping: head?.bitsPerPixel ?? 0))
        let colorsOfPalette: UInt32 = 0
        bytes.append(bigEndian: colorsOfPalette)
        bytes.append(bigEndian: UInt32(clamping: cover.bytes.count))
        return bytes + cover.bytes
    }
}
