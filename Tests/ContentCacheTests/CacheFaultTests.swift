import ContentCache
import Foundation
import NarrationTestSupport
import Synchronization
import Testing

@Suite struct CacheFaultTests {
    /// What a cache reports.
    private final class Reports: Sendable {
        let faults = Mutex<[CacheFault]>([])

        func note(_ fault: CacheFault) { faults.withLock { $0.append(fault) } }
        var messages: [String] { faults.withLock { $0.map(\.message) } }
    }

    private static func failing(_ error: Int32) -> [(name: String, calls: CacheCalls)] {
        var all: [(name: String, calls: CacheCalls)] = []
        func add(_ name: String, _ change: (inout CacheCalls) -> Void) {
            var calls = CacheCalls.system
            change(&calls)
            all.append((name, calls))
        }
        let fail: @Sendable () -> Int = {
            errno = error
            return -1
        }
        add("open") { $0.open = { _ in Int32(fail()) } }
        add("create") { $0.create = { _ in Int32(fail()) } }
        add("read") { $0.read = { _, _ in fail() } }
        add("write") { $0.write = { _, _ in fail() } }
        add("rename") { $0.rename = { _, _ in Int32(fail()) } }
        return all
    }

    @Test(arguments: [ENOSPC, EIO, EROFS, EACCES, EDQUOT, EMFILE, ENOTDIR])
    func `a call that fails turns the cache off, which is told once, and leaves no file`(
        error: Int32
    ) async throws {
        for (name, calls) in Self.failing(error) {
            try await withTemporaryFolder { folder in
                let place = CacheFolder(url: folder)
                place.cache().store([1], for: CacheFolder.key(1))
                let reports = Reports()
                let cache = place.cache(calls: calls) { reports.note($0) }
                for number in 1..<4 {
                    _ = cache.content(for: CacheFolder.key(number))
                    cache.store([2], for: CacheFolder.key(number))
                }
                #expect(!cache.isOn, "\(name)")
                #expect(reports.messages.count == 1, "\(name)")
                let reason = String(cString: strerror(error)).lowercased()
                #expect(
                    reports.messages.allSatisfy {
                        $0.contains("'\(folder.path)'") && $0.contains(reason) && $0.contains("'--no-cache'")
                    })
                #expect(!place.files().contains { $0.lastPathComponent.hasSuffix(".partial") }, "\(name)")
                #expect(
                    place.cache().content(for: CacheFolder.key(1)).map(Array.init) == [1], "\(name)")
            }
        }
    }

    @Test func `a disk that is full after some bytes leaves no entry`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            var calls = CacheCalls.system
            let room = Mutex(500)
            calls.write = { file, bytes in
                let count = room.withLock { room in
                    let count = min(room, bytes.count)
                    room -= count
                    return count
                }
                guard count > 0 else {
                    errno = ENOSPC
                    return -1
                }
                return CacheCalls.system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
            }
            let cache = place.cache(calls: calls)
            cache.store(CacheFolder.content(0, count: 100), for: CacheFolder.key(0))
            cache.store(CacheFolder.content(1, count: 1_000), for: CacheFolder.key(1))
            #expect(place.files() == [place.file(of: CacheFolder.key(0))])
            #expect(!cache.isOn)
        }
    }

    @Test func `calls that are interrupted or do little at a time do all in the end`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            var calls = CacheCalls.system
            let count = Mutex(0)
            let isInterrupted: @Sendable () -> Bool = {
                errno = EINTR
                return count.withLock { count in
                    count += 1
                    return count % 3 == 0
                }
            }
            calls.write = { file, bytes in
                if isInterrupted() { return -1 }
                return CacheCalls.system.write(
                    file, UnsafeRawBufferPointer(rebasing: bytes[..<min(100, bytes.count)]))
            }
            calls.read = { file, bytes in
                if isInterrupted() { return -1 }
                return CacheCalls.system.read(
                    file, UnsafeMutableRawBufferPointer(rebasing: bytes[..<min(70, bytes.count)]))
            }
            let cache = place.cache(calls: calls)
            cache.store(CacheFolder.content(0), for: CacheFolder.key(0))
            #expect(cache.content(for: CacheFolder.key(0)).map(Array.init) == CacheFolder.content(0))
            #expect(place.cache().content(for: CacheFolder.key(0)).map(Array.init) == CacheFolder.content(0))
        }
    }

    @Test func `a file in the folder's place turns the cache off`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "cache")
            try Data([1]).write(to: file)
            let reports = Reports()
            let cache = CacheFolder(url: file).cache { reports.note($0) }
            #expect(cache.content(for: CacheFolder.key(0)) == nil)
            cache.store([1], for: CacheFolder.key(0))
            #expect(!cache.isOn && reports.messages.count == 1)
            #expect(try Data(contentsOf: file) == Data([1]))
        }
    }
}
