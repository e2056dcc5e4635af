/// What the beginning of an MP3 file says: its ID3 tag with the chapters, and its first frame of sound.
package struct AudioHead: Hashable, Sendable {
    /// The chapters of the tag's `CHAP` frames, in the tag's order.
    package let chapters: [ChapterMark]

    /// What is wrong with the tag.
    package let faults: [String]

    /// The sound; nil when no frame follows the tag.
    package let sound: MPEGSound?

    /// How many bytes of a file have to be read, by its first ten: the tag and the header of the first frame.
    package static func byteCount(_ beginning: [UInt8]) -> Int {
        (ID3TagHeader(beginning)?.byteCount ?? 0) + 4
    }

    /// Reads a file's first bytes, as many as ``byteCount(_:)`` asks for.
    package init(_ bytes: [UInt8]) {
        guard let header = ID3TagHeader(bytes) else {
            chapters = []
            faults = ["the file must begin with an ID3 tag of version 2.3 or 2.4"]
            sound = MPEGSound(bytes)
            return
        }
        var reader = ID3ChapterReader(header)
        reader.read(bytes[min(10, bytes.count)..<min(header.byteCount, bytes.count)])
        chapters = reader.chapters
        faults = reader.faults
        sound = MPEGSound(Array(bytes.dropFirst(header.byteCount)))
    }
}
