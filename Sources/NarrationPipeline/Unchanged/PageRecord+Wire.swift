import NarrationModel
import WireFormat

extension PageRecord {
    var isComplete: Bool { entries.count == articleCount }

    var wireBytes: [UInt8] {
        var writer = WireWriter()
        writer.write(report.source)
        writer.write(report.wordCount)
        writer.write(report.omittedWordCount)
        writer.write(report.diagnostics) { $0.write($1) }
        writer.write(articleCount)
        writer.write(dependencies) { $1.write(to: &$0) }
        writer.write(entries.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value.slug)
            writer.write(entry.value.stem)
            writer.write(entry.value.episode)
            writer.write(entry.value.files) { $1.write(to: &$0) }
        }
        return writer.bytes
    }

    /// Reads a record that ``wireBytes`` made; nil when it is none.
    init?(wireBytes: ArraySlice<UInt8>) {
        do {
            var reader = WireReader(wireBytes)
            report = .init(
                source: try reader.string(), wordCount: try reader.integer(),
                omittedWordCount: try reader.integer(), episodes: [], failures: [],
                diagnostics: try reader.list { (reader) throws(WireError) in try reader.diagnostic() })
            articleCount = try reader.integer()
            dependencies = try reader.list { (reader) throws(WireError) in try FileStamp(from: &reader) }
            let entries = try reader.list { (reader) throws(WireError) in
                (try reader.integer(), try reader.entry())
            }
            self.entries = Dictionary(entries) { $1 }
        } catch {
            return nil
        }
    }
}

extension WireReader {
    fileprivate mutating func entry() throws(WireError) -> PageRecord.Entry {
        PageRecord.Entry(
            slug: try string(), stem: try string(), episode: try episode(),
            files: try list { (reader) throws(WireError) in try FileStamp(from: &reader) })
    }
}
