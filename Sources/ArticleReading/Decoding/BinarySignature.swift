/// The first bytes by which pictures, archives, sound and documents make themselves known.
enum BinarySignature {
    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        (Array("GIF8".utf8), "a picture"),
        (Array("RIFF".utf8), "a picture or a recording"),
        (Array("%PDF-".utf8), "a PDF document"),
        (Array("{\\rtf".utf8), "an RTF document"),
        ([0x50, 0x4B, 0x03, 0x04], "an archive or a word processor's document"),
        ([0x1F, 0x8B], "compressed data"),
        (Array("BZh9".utf8), "compressed data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed data"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a word processor's document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("ID3".utf8) + [0x03], "a recording"),
        (Array("ID3".utf8) + [0x04], "a recording"),
        (Array("OggS".utf8), "a recording"),
        (Array("fLaC".utf8), "a recording"),
    ]

    /// What `bytes` are, or nil when they begin like none of them.
    static func kind(of bytes: [UInt8]) -> String? {
        signatures.first { bytes.starts(with: $0.bytes) }?.kind
    }
}
