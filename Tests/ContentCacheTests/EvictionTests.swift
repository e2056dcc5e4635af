import ContentCache
import Foundation
import NarrationTestSupport
import Testing

@Suite struct EvictionTests {
    private static let size = 4_096 - 76

    /// A cache of ten entries of one block each, the first ones the least recently used.
    private func fill(_ place: CacheFolder) throws {
        let cache = place.cache()
        for number in 0..<10 {
            cache.store(CacheFolder.content(number, count: Self.size), for: CacheFolder.key(number))
            try place.age(place.file(of: CacheFolder.key(number)), by: 1_000 * (20 - number))
        }
    }

    private func numbers(in place: CacheFolder) -> [Int] {
        (0..<60).filter {
            FileManager.default.fileExists(atPath: place.file(of: CacheFolder.key($0)).path)
        }
    }

    @Test func `beyond the limit the least recently used entries go until nine tenths are left`() async throws
    {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place)
            #expect(numbers(in: place) == Array(0..<10))
            #expect(place.cache().content(for: CacheFolder.key(2)) != nil)
            let cache = place.cache(limit: 10 * 4_096)
            cache.store(CacheFolder.content(10, count: Self.size), for: CacheFolder.key(10))
            // Eleven blocks are more than ten; nine are left.
            #expect(numbers(in: place) == [2] + Array(3...10))
        }
    }

    @Test func `what is to go goes a little with each entry, and stays when it is used meanwhile`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place)
            for number in 10..<40 {
                place.cache().store(
                    CacheFolder.content(number, count: Self.size), for: CacheFolder.key(number))
                try place.age(place.file(of: CacheFolder.key(number)), by: 10_000 - 10 * number)
            }
            let cache = place.cache(limit: 20 * 4_096)
            cache.store(CacheFolder.content(40, count: Self.size), for: CacheFolder.key(40))
            // Of 41 entries 23 are to go, eight at a time.
            #expect(numbers(in: place) == Array(8...40))
            for number in [8, 20] { _ = place.cache().content(for: CacheFolder.key(number)) }
            for number in 41...42 {
                cache.store(CacheFolder.content(number, count: Self.size), for: CacheFolder.key(number))
            }
            #expect(numbers(in: place) == [8, 20] + Array(23...42))
        }
    }

    @Test func `below the limit nothing goes`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place)
            let cache = place.cache(limit: 11 * 4_096)
            cache.store(CacheFolder.content(10, count: Self.size), for: CacheFolder.key(10))
            #expect(numbers(in: place) == Array(0...10))
        }
    }

    @Test func `many writers at once stay near the limit`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let limit = 64 * 4_096
            await withTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        let cache = place.cache(limit: limit)
                        for number in 0..<200 {
                            cache.store(
                                CacheFolder.content(number, count: Self.size),
                                for: CacheFolder.key(writer * 1_000 + number))
                        }
                        #expect(cache.isOn)
                    }
                }
            }
            let count = CacheSurvey(folder: folder.path).overview().count
            #expect(count.byteCount <= limit + 4 * (limit / 16 + 2 * 4_096))
            #expect(count.byteCount >= limit / 2)
        }
    }

    @Test func `a file that a killed writer left is swept when it is old, and no other`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place)
            let shelf = place.file(of: CacheFolder.key(0)).deletingLastPathComponent()
            let (old, new) = (shelf.appending(path: ".1a2b.partial"), shelf.appending(path: ".3c.partial"))
            let foreign = shelf.appending(path: "readme.txt")
            for file in [old, new, foreign] { try Data([1]).write(to: file) }
            for file in [old, foreign] { try place.age(file, by: 4_000) }
            // More than a sixteenth of the limit is written, so that everything is listed.
            place.cache(limit: 12 * 4_096).store(
                CacheFolder.content(0, count: Self.size), for: CacheFolder.key(0))
            #expect(!FileManager.default.fileExists(atPath: old.path))
            #expect(FileManager.default.fileExists(atPath: new.path))
            #expect(FileManager.default.fileExists(atPath: foreign.path))
        }
    }

    @Test func `an entry that would fill more than a quarter is not stored`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let cache = place.cache(limit: 40_000)
            cache.store(CacheFolder.content(0, count: 10_001), for: CacheFolder.key(0))
            cache.store(CacheFolder.content(1, count: 10_000), for: CacheFolder.key(1))
            #expect(numbers(in: place) == [1] && cache.isOn)
        }
    }
}
