import ContentCache
import Digests
import NarrationModel
import WireFormat

/// Remembers what was made of which page, in the cache, so that a run makes nothing that is there already and one that was
/// killed goes on where it stopped.
final class PageLedger: Sendable {
    /// Goes up when records are to be forgotten.
    private static let version: UInt8 = 1

    private let cache: ContentCache

    /// The digest of the run's identity.
    private let run: [UInt8]

    /// The output folder.
    private let folder: String

    init(cache: ContentCache, run: [UInt8], folder: String) {
        self.cache = cache
        self.run = run
        self.folder = folder
    }

    /// The key of a page that came from `source` with this content.
    func key(of source: InputSource, _ bytes: [UInt8]) -> ContentKey {
        var digest = SHA256Digest()
        digest.update((Array("narrate page".utf8) + [Self.version] + run)[...])
        var writer = WireWriter()
        writer.write(folder)
        writer.write(source.name)
        let beside =
            LexiconReading.paths(beside: source) + (ReadingSettings.path(beside: source).map { [$0] } ?? [])
        for path in beside { FileStamp(path: path).write(to: &writer) }
        writer.write(bytes)
        digest.update(writer.bytes[...])
        return ContentKey(finishing: &digest)
    }

    /// What was made of the page; nil when that is not known, or something that it was made from has changed.
    func record(for key: ContentKey) -> PageRecord? {
        guard let content = cache.content(for: key), var record = PageRecord(wireBytes: content),
            record.dependencies.allSatisfy(\.isCurrent)
        else { return nil }
        for article in 0..<record.articleCount {
            record.entries[article] = cache.content(for: Self.key(ofArticle: article, of: key))
                .flatMap { PageRecord.Entry(wireBytes: $0) }
        }
        return record
    }

    /// Begins to note what is made of a page.
    func begin(_ key: ContentKey, _ record: PageRecord) {
        cache.store(record.wireBytes, for: key)
    }

    /// Notes that the article's files will take their names now: a run that is killed behind that knows them.
    func note(_ entry: PageRecord.Entry, article: Int, of key: ContentKey) {
        cache.store(entry.wireBytes, for: Self.key(ofArticle: article, of: key))
    }

    /// Every article has an entry of its own, so that a page of a thousand does not write all of them a thousand times.
    private static func key(ofArticle article: Int, of page: ContentKey) -> ContentKey {
        var writer = WireWriter()
        writer.write(page.bytes)
        writer.write(article)
        var digest = SHA256Digest()
        digest.update(writer.bytes[...])
        return ContentKey(finishing: &digest)
    }
}
