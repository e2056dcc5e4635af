import NarrationModel
import WireFormat

extension PageRecord {
    /// The record without its entries.
    var wireBytes: [UInt8] {
        var writer = WireWriter()
        writer.write(report.source)
        writer.write(report.wordCount)
        writer.write(report.omittedWordCount)
        writer.write(report.diagnostics) { $0.write($1) }
        writer.write(articleCount)
        writer.write(dependencies) { $1.write(to: &$0) }
        return writer.bytes
    }

    /// Reads a record that ``wireBytes`` made; nil when it is none.
    init?(wireBytes: ArraySlice<UInt8>) {
        let record = WireReader.kept(wireBytes) { (reader) throws(WireError) in
            PageRecord(
                report: .init(
                    source: try reader.string(), wordCount: try reader.integer(),
                    omittedWordCount: try reader.integer(), episodes: [], failures: [],
                    diagnostics: try reader.list { (reader) throws(WireError) in try reader.diagnostic() }),
                articleCount: try reader.integer(),
                dependencies: try reader.list { (reader) throws(WireError) in try FileStamp(from: &reader) })
        }
        guard let record else { return nil }
        self = record
    }
}

extension PageRecord.Entry {
    var wireBytes: [UInt8] {
        var writer = WireWriter()
        writer.write(slug)
        writer.write(stem)
        writer.write(episode)
        writer.write(files) { $1.write(to: &$0) }
        return writer.bytes
    }

    /// Reads an entry that ``wireBytes`` made; nil when it is none.
    init?(wireBytes: ArraySlice<UInt8>) {
        let entry = WireReader.kept(wireBytes) { (reader) throws(WireError) in
            PageRecord.Entry(
                slug: try reader.string(), stem: try reader.string(), episode: try reader.episode(),
                files: try reader.list { (reader) throws(WireError) in try FileStamp(from: &reader) })
        }
        guard let entry else { return nil }
        self = entry
    }
}
