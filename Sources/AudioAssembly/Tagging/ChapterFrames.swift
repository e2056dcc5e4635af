import NarrationModel

/// The chapters of an episode as `CTOC` and `CHAP` frames ("ID3v2 Chapter Frame Addendum", 1.0).
///
/// A chapter may have a page (`WXXX`) and a picture (`APIC`) of its own. The address stays as it is: AntennaPod undoes the
/// percent-encoding before it opens it, which browsers repair, but other players do not expect to be encoded twice.
///
/// A table of contents counts its entries in one byte; beyond 255 chapters the top table lists further tables.
struct ChapterFrames {
    let episode: Episode

    private static let tableLimit = 255

    /// Flags of a table: its entries are in order, and nothing lists the table itself.
    private static let ordered: UInt8 = 1
    private static let topLevel: UInt8 = 2

    /// The table or tables, then the chapters.
    func frames() throws(AssemblyError) -> [ID3Frame] {
        let chapters = episode.chapters
        guard chapters.count <= Self.tableLimit * Self.tableLimit else {
            throw AssemblyError(
                .fileTooLarge, "an MP3 file has at most 65,025 chapters; split the article")
        }
        let names = chapters.indices.map { "chp\($0)" }
        return tables(of: names) + zip(names, chapters).map { frame(for: $1, named: $0) }
    }

    private func tables(of names: [String]) -> [ID3Frame] {
        guard names.count > Self.tableLimit else {
            return names.isEmpty ? [] : [table("toc", of: names, flags: Self.topLevel | Self.ordered)]
        }
        let starts = stride(from: 0, to: names.count, by: Self.tableLimit)
        let parts = starts.map { names[$0..<min($0 + Self.tableLimit, names.count)] }
        let partNames = parts.indices.map { "toc\($0)" }
        return [table("toc", of: partNames, flags: Self.topLevel | Self.ordered)]
            + zip(partNames, parts).map { table($0, of: Array($1), flags: Self.ordered) }
    }

    /// A table titled like the episode: some players show only tables with a title.
    private func table(_ name: String, of entries: [String], flags: UInt8) -> ID3Frame {
        var content = Array(name.utf8)
        content += [0, flags, UInt8(clamping: entries.count)]
        for entry in entries {
            content += Array(entry.utf8)
            content.append(0)
        }
        content += ID3Frame.text("TIT2", episode.tags.title.tagText()).bytes
        return ID3Frame(identifier: "CTOC", content: content)
    }

    private func frame(for chapter: Chapter, named name: String) -> ID3Frame {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        let unusedOffset = UInt32.max
        var content = Array(name.utf8)
        content.append(0)
        content.append(bigEndian: UInt32(clamping: scale.milliseconds(chapter.frames.start)))
        content.append(bigEndian: UInt32(clamping: scale.milliseconds(chapter.frames.end)))
        content.append(bigEndian: unusedOffset)
        content.append(bigEndian: unusedOffset)
        content += ID3Frame.text("TIT2", chapter.title.tagText()).bytes
        if let url = chapter.url?.tagURL, !url.isEmpty { content += ID3Frame.userLink("chapter", url).bytes }
        if let image = chapter.image {
            content += ID3Frame.cover(image.bytes, mediaType: image.mediaType).bytes
        }
        return ID3Frame(identifier: "CHAP", content: content)
    }
}
