import ContentCache
import Foundation
import NarrationTestSupport
import Testing

@Suite struct SharedFolderTests {
    @Test func `readers and writers at once see whole entries or none, also while the cache is cleared`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            let found = await withTaskGroup(of: Int.self) { group in
                for worker in 0..<6 {
                    group.addTask {
                        let cache = place.cache()
                        var found = 0
                        for round in 0..<400 {
                            let number = (round * 7 + worker * 13) % 23
                            let (key, content) = (CacheFolder.key(number), CacheFolder.content(number))
                            if let kept = cache.content(for: key) {
                                found += 1
                                #expect(kept.elementsEqual(content))
                            } else {
                                cache.store(content, for: key)
                            }
                            if worker == 0, round % 100 == 99 {
                                _ = try? CacheSurvey(folder: folder.path).clear()
                            }
                        }
                        #expect(cache.isOn)
                        return found
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(found > 1_000)
        }
    }

    @Test func `an entry that vanishes under a reader is a miss`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            var calls = CacheCalls.system
            let file = place.file(of: CacheFolder.key(0)).path
            calls.open = { path in
                unlink(file)
                return CacheCalls.system.open(path)
            }
            let cache = place.cache(calls: calls)
            cache.store([1], for: CacheFolder.key(0))
            #expect(cache.content(for: CacheFolder.key(0)) == nil)
            #expect(cache.isOn)
        }
    }

    @Test func `a cache that is cleared while an entry is written goes on`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            var calls = CacheCalls.system
            calls.rename = { old, new in
                _ = try? CacheSurvey(folder: folder.path).clear()
                return CacheCalls.system.rename(old, new)
            }
            let cache = place.cache(calls: calls)
            for number in 0..<2 {
                cache.store([1], for: CacheFolder.key(number))
                #expect(cache.content(for: CacheFolder.key(number)) == nil)
            }
            #expect(cache.isOn)
            calls.rename = CacheCalls.system.rename
            calls.create = { path in
                // The folder has been made, and is removed again before the file is.
                let isFirst = !FileManager.default.fileExists(atPath: folder.path + "/removed")
                if isFirst, FileManager.default.fileExists(atPath: folder.path + "/v1") {
                    _ = try? CacheSurvey(folder: folder.path).clear()
                    _ = FileManager.default.createFile(
                        atPath: folder.path + "/removed", contents: nil)
                }
                return CacheCalls.system.create(path)
            }
            let other = place.cache(calls: calls)
            other.store([2], for: CacheFolder.key(0))
            #expect(other.content(for: CacheFolder.key(0)).map(Array.init) == [2] && other.isOn)
        }
    }

    @Test func `a file that shrinks while it is read is a miss`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            var calls = CacheCalls.system
            let file = place.file(of: CacheFolder.key(0)).path
            calls.read = { descriptor, bytes in
                truncate(file, 50)
                return CacheCalls.system.read(descriptor, bytes)
            }
            let cache = place.cache(calls: calls)
            cache.store(CacheFolder.content(0), for: CacheFolder.key(0))
            #expect(cache.content(for: CacheFolder.key(0)) == nil)
            #expect(cache.isOn)
        }
    }
}
