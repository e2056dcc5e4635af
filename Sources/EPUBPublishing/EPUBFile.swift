import NarrationModel
package import ZipWriting

/// Writes a book as one file: EPUB 3.3 in an OCF container, with media overlays.
package enum EPUBFile {
    /// The media type of the whole file.
    package static let mediaType = "application/epub+zip"

    /// Writes `book` from front to back.
    ///
    /// - Parameters:
    ///   - book: What the file holds.
    ///   - audioPath: The path of an audio file; asked once for each that is heard.
    ///   - sink: Takes the bytes in pieces.
    /// - Throws: ``EPUBError`` for a book without articles, `ZIPError` for audio that cannot be read, and what the sink
    ///   throws.
    package static func write(
        _ book: EPUBBook, audioPath: (EPUBAudio) throws -> String, to sink: @escaping ZIPWriter.Sink
    ) throws {
        let layout = try BookLayout(book)
        var archive = ZIPWriter(to: sink)
        try archive.store(Array(mediaType.utf8), as: "mimetype")
        for (name, document) in layout.documents {
            try archive.deflate(Array(document.utf8), as: name)
        }
        if let cover = layout.cover {
            try archive.store(cover.image.bytes, as: BookLayout.folder + cover.name)
        }
        for audio in layout.audio {
            try archive.storeFile(at: audioPath(audio.audio), as: BookLayout.folder + audio.name)
        }
        try archive.finish()
    }
}
