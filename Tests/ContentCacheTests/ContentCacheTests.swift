import ContentCache
import Foundation
import NarrationTestSupport
import Testing

@Suite struct ContentCacheTests {
    private let key = CacheFolder.key(1)

    @Test(arguments: [0, 1, 75, 4_096, 300_000])
    func `what was stored comes back, to other caches on the folder too`(count: Int) async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder.appending(path: "not/there/yet"))
            let cache = place.cache()
            let content = CacheFolder.content(3, count: count)
            #expect(cache.content(for: key) == nil)
            cache.store(content, for: key)
            #expect(cache.content(for: key).map(Array.init) == content)
            #expect(place.cache().content(for: key).map(Array.init) == content)
            #expect(cache.content(for: CacheFolder.key(2)) == nil)
            #expect(place.files() == [place.file(of: key)])
        }
    }

    @Test func `what is stored again takes the place of what was there`() async throws {
        try await withTemporaryFolder { folder in
            let cache = CacheFolder(url: folder).cache()
            for number in 0..<3 { cache.store(CacheFolder.content(number), for: key) }
            #expect(cache.content(for: key).map(Array.init) == CacheFolder.content(2))
            cache.remove(key)
            #expect(cache.content(for: key) == nil)
            #expect(CacheFolder(url: folder).files().isEmpty)
        }
    }

    /// Runs `body` with a cache that has one entry, its file and the file's content.
    private func withEntry(_ body: (ContentCache, URL, Data) throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let cache = place.cache()
            cache.store(CacheFolder.content(0, count: 40), for: key)
            let file = place.file(of: key)
            try body(cache, file, try Data(contentsOf: file))
        }
    }

    @Test func `a flipped bit anywhere makes an entry a miss, and it is removed`() async throws {
        try await withEntry { cache, file, whole in
            #expect(whole.count == 76 + 40)
            for position in whole.indices {
                var damaged = whole
                damaged[position] ^= UInt8(1 << (position % 8))
                try damaged.write(to: file)
                #expect(cache.content(for: key) == nil, "byte \(position)")
                #expect(!FileManager.default.fileExists(atPath: file.path))
            }
            try whole.write(to: file)
            #expect(cache.content(for: key).map(Array.init) == CacheFolder.content(0, count: 40))
            #expect(cache.isOn)
        }
    }

    @Test func `an entry of any other length is a miss, and it is removed`() async throws {
        try await withEntry { cache, file, whole in
            let others = (0..<whole.count).map { whole.prefix($0) } + [whole + [0], whole + whole]
            for (index, other) in others.enumerated() {
                try other.write(to: file)
                #expect(cache.content(for: key) == nil, "\(index)")
                #expect(!FileManager.default.fileExists(atPath: file.path))
            }
            #expect(cache.isOn)
        }
    }

    @Test func `entries that have changed places are misses, both`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let cache = place.cache()
            let keys = [key, CacheFolder.key(2)]
            for (number, key) in keys.enumerated() { cache.store(CacheFolder.content(number), for: key) }
            let contents = try keys.map { try Data(contentsOf: place.file(of: $0)) }
            for (key, content) in zip(keys, contents.reversed()) {
                try content.write(to: place.file(of: key))
            }
            #expect(keys.allSatisfy { cache.content(for: $0) == nil })
            #expect(place.files().isEmpty)
        }
    }

    @Test func `links, pipes and folders in an entry's place are misses and end nothing`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let cache = place.cache()
            cache.store([1], for: key)
            let file = place.file(of: key)
            let elsewhere = folder.appending(path: "elsewhere")
            try FileManager.default.moveItem(at: file, to: elsewhere)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
            #expect(cache.content(for: key) == nil)
            #expect(FileManager.default.fileExists(atPath: elsewhere.path))
            #expect(mkfifo(file.path, 0o600) == 0)
            #expect(cache.content(for: key) == nil)
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
            #expect(cache.content(for: key) == nil)
            #expect(cache.isOn)
        }
    }

    @Test func `an entry is marked as used when it is read, but not each time`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let cache = place.cache()
            cache.store([1], for: key)
            let file = place.file(of: key)
            try place.age(file, by: 500)
            _ = cache.content(for: key)
            #expect(try place.age(of: file) >= 499)
            try place.age(file, by: 5_000)
            _ = cache.content(for: key)
            #expect(try place.age(of: file) < 400)
        }
    }
}
