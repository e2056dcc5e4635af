/// The envelope of a message: a magic number with the protocol's version, the message's length, the message.
package struct WireFrame: Hashable, Sendable {
    /// The length of magic number and length field in bytes.
    package static let headerLength = 8

    /// Four bytes: letters for the protocol and its version; a program of another version is refused before anything
    /// is misread.
    private let magic: [UInt8]

    /// The longest message that is taken for one, in bytes.
    private let longestMessage: Int

    /// The frame of a protocol that three letters name.
    package init(letters: StaticString, version: UInt8, longestMessage: Int) {
        magic = letters.withUTF8Buffer { Array($0.prefix(3)) } + [version]
        self.longestMessage = longestMessage
    }

    /// `message` with its envelope.
    package func wrap(_ message: [UInt8]) -> [UInt8] {
        header(ofMessage: message.count) + message
    }

    /// What stands before a message of `length` bytes.
    func header(ofMessage length: Int) -> [UInt8] {
        var writer = WireWriter()
        writer.write(UInt32(length))
        return magic + writer.bytes
    }

    /// The length of the message behind `header`, the first ``headerLength`` bytes of a frame.
    package func messageLength(header: ArraySlice<UInt8>) throws(WireError) -> Int {
        var reader = WireReader(header.dropFirst(magic.count))
        let length = Int(try reader.word())
        guard header.starts(with: magic), length <= longestMessage else { throw WireError.otherVersion }
        return length
    }
}
