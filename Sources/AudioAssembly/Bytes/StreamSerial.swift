import NarrationModel

/// The number of an Ogg stream: fixed by what the file is about, so that equal input gives equal bytes.
enum StreamSerial {
    /// FNV-1a of 32 bits (draft-eastlake-fnv) over title and address.
    static func of(_ tags: Tags) -> UInt32 {
        let (basis, prime): (UInt32, UInt32) = (2_166_136_261, 16_777_619)
        let bytes = Array(tags.title.utf8) + [0] + Array((tags.sourceURL ?? "").utf8)
        return bytes.reduce(basis) { ($0 ^ UInt32($1)) &* prime }
    }
}
