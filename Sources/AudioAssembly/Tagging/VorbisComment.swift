/// Named texts as Vorbis, Opus and FLAC files carry them ("Ogg Vorbis I format specification: comment field and header
/// specification", xiph.org).
struct VorbisComment {
    struct Field: Hashable {
        /// ASCII capitals and digits; names may come more than once.
        let name: String

        /// UTF-8.
        let value: [UInt8]

        init(_ name: String, _ value: String) {
            self.init(name, bytes: Array(value.utf8))
        }

        init(_ name: String, bytes value: [UInt8]) {
            self.name = name
            self.value = value
        }

        /// The bytes that the field takes up in a comment.
        var byteCount: Int { 4 + name.utf8.count + 1 + value.count }
    }

    var fields: [Field]

    /// What the file says it was written by: no version, so that the bytes of a file depend on its content.
    private static let vendor = "narrate"

    /// The comment by itself, as the metadata block of a FLAC file has it.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fields.reduce(64) { $0 + $1.byteCount })
        bytes.append(littleEndian: UInt32(clamping: Self.vendor.utf8.count))
        bytes += Self.vendor.utf8
        bytes.append(littleEndian: UInt32(clamping: fields.count))
        for field in fields {
            bytes.append(littleEndian: UInt32(clamping: field.byteCount - 4))
            bytes += field.name.utf8
            bytes.append(UInt8(ascii: "="))
            bytes += field.value
        }
        return bytes
    }

    /// The comment header packet of a Vorbis stream: with type, name and framing bit.
    var vorbisPacket: [UInt8] {
        let framing: UInt8 = 1
        return [3] + Array("vorbis".utf8) + bytes + [framing]
    }

    /// The comment header packet of an Opus stream (RFC 7845, section 5.2), padded with zeros to `size` bytes when that is
    /// given.
    func opusPacket(size: Int? = nil) throws(AssemblyError) -> [UInt8] {
        let packet = Array("OpusTags".utf8) + bytes
        guard let size else { return packet }
        guard packet.count <= size else {
            throw AssemblyError(
                .headerTooLarge,
                "a comment of \(packet.count) bytes does not fit into the \(size) kept for it; "
                    + "plan the episode with the same tags and chapters")
        }
        return packet + [UInt8](repeating: 0, count: size - packet.count)
    }
}
