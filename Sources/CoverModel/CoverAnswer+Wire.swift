import NarrationModel
package import WireFormat

extension CoverAnswer {
    /// The message's bytes, without a frame.
    package var wireBytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .image(let image, let missingGlyphs):
            writer.write(UInt8(0x81))
            writer.write(image.mediaType)
            writer.write(image.bytes)
            writer.write(missingGlyphs)
        case .refused(let reason):
            writer.write(UInt8(0x82))
            writer.write(reason)
        }
        return writer.bytes
    }

    /// Reads a message that ``wireBytes`` made.
    package init(wireBytes: ArraySlice<UInt8>) throws(WireError) {
        var reader = WireReader(wireBytes)
        switch try reader.byte() {
        case 0x81:
            let mediaType = try reader.string()
            let image = CoverImage(bytes: try reader.byteString(), mediaType: mediaType)
            self = .image(image, missingGlyphs: try reader.integer())
        case 0x82: self = .refused(try reader.string())
        default: throw WireError("narrate-cover gave no known answer; reinstall narrate")
        }
    }
}
