import ContentCache
import Digests
import Foundation

/// A cache in a folder of its own, and its files.
struct CacheFolder {
    let url: URL

    func cache(
        limit: Int = ContentCache.usualLimit, calls: CacheCalls = .system,
        report: @escaping @Sendable (CacheFault) -> Void = { _ in }
    ) -> ContentCache {
        ContentCache(folder: url.path, limit: limit, calls: calls, report: report)
    }

    /// The files of the cache, entries and all others, in the order of their paths.
    func files() -> [URL] {
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().map { url.appending(path: $0) }.filter { !$0.hasDirectoryPath && isFile($0) }
    }

    private func isFile(_ file: URL) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType)
            == .typeRegular
    }

    /// The entry of `key`, as the layout has it.
    func file(of key: ContentKey) -> URL {
        let digits = key.bytes.hexadecimal
        return url.appending(path: "v1/\(digits.prefix(2))/\(digits.dropFirst(2))")
    }

    /// Has a file look as if it was last used `seconds` ago.
    func age(_ file: URL, by seconds: Int) throws {
        let date = Date(timeIntervalSinceNow: -Double(seconds))
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    }

    func age(of file: URL) throws -> Double {
        let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        return -(date?.timeIntervalSinceNow ?? 0)
    }

    static func key(_ number: Int) -> ContentKey {
        var digest = SHA256Digest()
        digest.update(Array("key \(number)".utf8)[...])
        return ContentKey(finishing: &digest)
    }

    /// Bytes that depend on `number` alone.
    static func content(_ number: Int, count: Int = 1_000) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 3) &+ number) }
    }
}
