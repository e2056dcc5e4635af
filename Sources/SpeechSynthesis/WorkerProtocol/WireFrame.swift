/// The envelope of a message: a magic number with the protocol's version, the message's length, the message.
package enum WireFrame {
    /// `NWP` and the version; a worker of another version is refused before anything is misread.
    package static let magic: [UInt8] = [0x4E, 0x57, 0x50, 3]

    /// The length of magic number and length field in bytes.
    package static let headerLength = 8

    /// The longest message that is taken for one: an hour of PCM and to spare.
    package static let longestMessage = 256 << 20

    /// `message` with its envelope.
    package static func wrap(_ message: [UInt8]) -> [UInt8] {
        var writer = WireWriter()
        writer.write(UInt32(message.count))
        return magic + writer.bytes + message
    }

    /// The length of the message behind `header`, the first ``headerLength`` bytes of a frame.
    package static func messageLength(header: ArraySlice<UInt8>) throws(SynthesisError) -> Int {
        var reader = WireReader(header.dropFirst(magic.count))
        let length = Int(try reader.word())
        guard header.starts(with: magic), length <= longestMessage else {
            throw SynthesisError(
                .malformedMessage, "program and worker are of different versions; reinstall narrate")
        }
        return length
    }
}
