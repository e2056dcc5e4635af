import CompanionPrograms
import Foundation
import NarrationTestSupport
import Testing
import WireFormat

/// Pools of shell scripts that note their process numbers when they start; `cat` then gives every request back.
@Suite struct ProgramPoolTests {
    private static let frame = WireFrame(letters: "TST", version: 1, longestMessage: 1 << 10)

    /// Runs `body` with a pool of `script`, and what gives the numbers of the processes that were started so far.
    ///
    /// No request waits so long as `patience` is when it is not given, however busy the machine.
    private func withPool<Result: Sendable>(
        of script: String, count: Int = 2, startsAtOnce: Int, patience: Duration = .seconds(100_000),
        deadline: Duration = .seconds(20),
        _ body: @Sendable (ProgramPool, @Sendable () -> [pid_t]) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            let (program, list) = (folder.appending(path: "program"), folder.appending(path: "started"))
            try "#!/bin/sh\necho $$ >> '\(list.path)'\n\(script)\n".write(
                to: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
            let settings = ProgramSettings(
                program: program.path, count: count, startsAtOnce: startsAtOnce, patience: patience,
                environment: ["PATH": "/usr/bin:/bin", "LIST": list.path], frame: Self.frame,
                deadline: deadline)
            return try await ProgramPool.withPrograms(settings) { pool in
                try await body(pool) {
                    let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
                    return text.split(separator: "\n").compactMap { pid_t($0) }
                }
            }
        }
    }

    /// What the pool answers to `message`.
    private static func echo(_ message: [UInt8], _ pool: ProgramPool) async throws -> [UInt8] {
        try await pool.answer(to: message)
    }

    /// Waits until `count` processes were started, for as long as a slow machine may take.
    private static func wait(for count: Int, _ started: @Sendable () -> [pid_t]) async throws {
        for _ in 0..<2_000 where started().count < count { try await Task.sleep(for: .milliseconds(10)) }
        #expect(started().count >= count)
    }

    @Test func `a process that starts at once is there before the first request, and answers it`()
        async throws
    {
        try await withPool(of: "exec cat", startsAtOnce: 1) { pool, started in
            try await Self.wait(for: 1, started)
            let answer = try await Self.echo([1, 2, 3], pool)
            #expect(answer == [1, 2, 3])
            #expect(started().count == 1)
        }
    }

    @Test func `a request that comes while the process starts waits for it and starts no other`() async throws
    {
        try await withPool(of: "exec cat", startsAtOnce: 1) { pool, started in
            let answer = try await Self.echo([4], pool)
            #expect(answer == [4])
            #expect(started().count == 1)
        }
    }

    @Test func `another process is started for a request that has waited`() async throws {
        // The first process answers when there is a second.
        let patient = "while [ $(wc -l < \"$LIST\") -lt 2 ]; do sleep 0.01; done\nexec cat"
        try await withPool(of: patient, startsAtOnce: 1, patience: .milliseconds(1)) { pool, started in
            async let first = Self.echo([1], pool)
            async let second = Self.echo([2], pool)
            let answers = (try await first, try await second)
            #expect(answers == ([1], [2]))
            #expect(started().count == 2)
        }
    }

    @Test func `requests that come one after the other have one process`() async throws {
        try await withPool(of: "exec cat", count: 3, startsAtOnce: 0) { pool, started in
            for number in UInt8(0)..<20 {
                let answer = try await Self.echo([number], pool)
                #expect(answer == [number])
            }
            #expect(started().count == 1)
        }
    }

    @Test func `no process starts before it is asked when the settings say nothing`() async throws {
        try await withPool(of: "exec cat", startsAtOnce: 0) { pool, started in
            try await Task.sleep(for: .milliseconds(200))
            #expect(started().isEmpty)
            let answer = try await Self.echo([5], pool)
            #expect(answer == [5])
        }
    }

    @Test func `a process that nobody asks ends with the pool, though it would go on`() async throws {
        let processes = try await withPool(of: "exec sleep 1000", startsAtOnce: 2) { _, started in
            try await Self.wait(for: 2, started)
            return started()
        }
        #expect(processes.count == 2)
        for process in processes { #expect(kill(process, 0) == -1 && errno == ESRCH) }
    }

    @Test func `a process that ends before it is asked is started again`() async throws {
        let dying = "[ $(wc -l < \"$LIST\") -gt 1 ] || exit 1\nexec cat"
        try await withPool(of: dying, count: 1, startsAtOnce: 1) { pool, started in
            try await Self.wait(for: 1, started)
            let answer = try await Self.echo([6], pool)
            #expect(answer == [6])
            #expect(started().count == 2)
        }
    }

    @Test(
        arguments: [
            ("exit 70", ProgramEnding.status(70)), ("kill -9 $$", .signal(9)),
            ("exec sleep 1000", .late(.seconds(1))),
            ("echo this is no message; exec cat", .unreachable("")),
        ])
    func `a request that no process answers fails after three, and says how the last one ended`(
        script: String, ending: ProgramEnding
    ) async throws {
        // Only where a process is given up for its time is there a short one.
        let deadline = ending == .late(.seconds(1)) ? Duration.seconds(1) : .seconds(20)
        try await withPool(of: script, startsAtOnce: 0, deadline: deadline) { pool, started in
            let failure = await #expect(throws: ProgramError.self) { try await Self.echo([8], pool) }
            guard case .lost(let last) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            if case .unreachable = ending {
                #expect(last.description.hasPrefix("could not be talked to: "))
            } else {
                #expect(last == ending)
            }
            #expect(started().count == 3)
        }
    }

    @Test func `a program that is not there is an error for those who ask, and none for the pool`()
        async throws
    {
        let settings = ProgramSettings(
            program: "/nowhere/program", count: 2, startsAtOnce: 2, frame: Self.frame, deadline: .seconds(5))
        try await ProgramPool.withPrograms(settings) { _ in }
        let failure = try await ProgramPool.withPrograms(settings) { pool -> ProgramError? in
            do throws(ProgramError) {
                _ = try await pool.answer(to: [7])
                return nil
            } catch {
                return error
            }
        }
        #expect(failure == .missing)
    }
}
