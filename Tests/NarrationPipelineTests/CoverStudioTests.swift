import ContentCache
import CoverModel
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct CoverStudioTests {
    static let program = BuiltProgram.cover.url.path

    private static func request(_ headline: String) -> CoverRequest {
        .drawn(CoverDesign(headline: headline, show: "The Lock Keeper", date: "2022-09-10", language: "en"))
    }

    private static func failure(program: String, deadline: Duration = .seconds(20)) async throws
        -> CoverStudio.Failure?
    {
        try await CoverStudio.withStudio(program: program, deadline: deadline) { studio in
            do throws(CoverStudio.Failure) {
                _ = try await studio.cover(for: request("A lock"))
                return nil
            } catch {
                return error
            }
        }
    }

    /// Kills every process that runs `program` for this test; gives how many.
    private static func killProgram(_ program: String) -> Int {
        let own = "/proc/\(ProcessInfo.processInfo.processIdentifier)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
        let children = threads.flatMap { thread in
            ((try? String(contentsOfFile: "\(own)/\(thread)/children", encoding: .utf8)) ?? "").split(
                separator: " ")
        }
        return children.compactMap { Int32($0) }.count { child in
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(child)/exe")
            return path == program && kill(child, SIGKILL) == 0
        }
    }

    @Test func `one program makes many covers, and many ask at once`() async throws {
        let covers = try await CoverStudio.withStudio(program: Self.program) { studio in
            try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
                for index in 0..<12 {
                    group.addTask {
                        (index, try await studio.cover(for: Self.request("Lock \(index / 2)")).image.bytes)
                    }
                }
                return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
            }
        }
        #expect(Set(covers.values).count == 6)
        for index in 0..<6 { #expect(covers[2 * index] == covers[2 * index + 1]) }
    }

    @Test func `a cover that was made is not made again, until the program is another`() async throws {
        try await withTemporaryFolder { folder in
            let (program, starts) = (
                folder.appending(path: "narrate-cover"), folder.appending(path: "starts")
            )
            let cache = ContentCache(folder: folder.appending(path: "cache").path)
            func covers(_ headlines: [String]) async throws -> (covers: [CoverImage], starts: Int) {
                try Data().write(to: starts)
                let covers = try await CoverStudio.withStudio(program: program.path, cache: cache) { studio in
                    var covers: [CoverImage] = []
                    for headline in headlines {
                        covers.append(try await studio.cover(for: Self.request(headline)).image)
                    }
                    return covers
                }
                return (covers, try String(contentsOf: starts, encoding: .utf8).count { $0 == "s" })
            }
            func install(_ comment: String) throws {
                let script = "#!/bin/sh\n# \(comment)\necho s >> '\(starts.path)'\nexec '\(Self.program)'\n"
                try Data(script.utf8).write(to: program)
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: program.path)
            }
            try install("one")
            let first = try await covers(["A lock", "A weir"])
            let again = try await covers(["A weir", "A lock"])
            #expect(first.starts == 1 && again.starts == 0)
            #expect(again.covers == first.covers.reversed())
            #expect(try await covers(["A lock", "A sluice"]).starts == 1)
            try install("another one")
            #expect(try await covers(["A lock"]).starts == 1)
        }
    }

    @Test func `a program that ends is started again`() async throws {
        // A copy, so that no other test's program is hit.
        let copy = FileManager.default.temporaryDirectory.appending(
            path: "narrate-cover-\(UUID().uuidString)"
        ).path
        try FileManager.default.copyItem(atPath: Self.program, toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let (before, after) = try await CoverStudio.withStudio(program: copy) { studio in
            let before = try await studio.cover(for: Self.request("A lock")).image
            #expect(Self.killProgram(copy) == 1)
            return (before, try await studio.cover(for: Self.request("A lock")).image)
        }
        #expect(before == after)
    }

    @Test func `a refused picture leaves the program alive`() async throws {
        try await CoverStudio.withStudio(program: Self.program) { studio in
            for bytes in [Array("text".utf8), [], [0xFF, 0xD8, 0xFF, 0xE0]] {
                await #expect(throws: CoverStudio.Failure.self) {
                    try await studio.cover(for: .cropped(CoverPicture(bytes: bytes)))
                }
            }
            let next = try await studio.cover(for: Self.request("A lock")).image
            #expect(next.bytes.starts(with: [0xFF, 0xD8]))
        }
    }

    @Test func `a program that is missing, ends, hangs or babbles is told apart from a refusal`() async throws
    {
        let programs: [(String, CoverStudio.Failure)] = [
            ("/nowhere/narrate-cover", .programMissing),
            ("/bin/false", .programLost),
            ("/bin/cat", .programLost),
            ("/usr/bin/yes", .programLost),
        ]
        for (program, expected) in programs {
            let failure = try await Self.failure(program: program)
            #expect(failure == expected, "\(program)")
        }
    }

    @Test func `a program that never answers is given up`() async throws {
        let silent = FileManager.default.temporaryDirectory.appending(path: "silent-\(UUID().uuidString)")
            .path
        try Data("#!/bin/sh\nexec sleep 600\n".utf8).write(to: URL(filePath: silent))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: silent)
        defer { try? FileManager.default.removeItem(atPath: silent) }
        let failure = try await Self.failure(program: silent, deadline: .milliseconds(200))
        #expect(failure == .programLost)
    }
}
