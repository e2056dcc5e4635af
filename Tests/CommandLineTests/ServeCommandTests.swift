import Foundation
import NarrationTestSupport
import Testing

/// `narrate serve` hands its arguments to a program beside it, whichever that is; the real one is tested where it is built.
@Suite struct ServeCommandTests {
    /// Runs `body` with a copy of narrate that has a folder for itself.
    ///
    /// Programs are written by processes of their own: what this one has open for writing, a process that another test starts at
    /// that moment has open too, and such a file cannot be run.
    private func alone(_ body: (URL) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let program = folder.appending(path: "narrate")
            let original = BuiltProgram.narrate.url.path
            #expect(try await Narrate.run(program: "/bin/cp", [original, program.path]).status == 0)
            try await body(program)
        }
    }

    @Test func `a missing server is told, with what to do`() async throws {
        try await alone { program in
            let outcome = try await Narrate.run(program: program.path, ["serve", "--root", "."])
            #expect(outcome.status == 69)
            #expect(outcome.output == "")
            #expect(outcome.messages.contains("run 'make server'"))
            #expect(outcome.messages.contains("(server-missing)"))
        }
    }

    @Test(arguments: [
        ["--root", "a b", "--port", "0", "-q"], ["--help"], ["-h"], ["--version"], [], ["--", "x"],
        ["--data", "x"],
        ["--root=é"],
    ])
    func `the server gets every argument as it is, and its status counts`(arguments: [String]) async throws {
        try await alone { program in
            let server = program.deletingLastPathComponent().appending(path: "narrate-server")
            let script = "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 42\n"
            let written = try await Narrate.run(
                program: "/bin/sh", ["-c", "cat > \"$0\" && chmod 755 \"$0\"", server.path], input: script)
            #expect(written.status == 0)
            let outcome = try await Narrate.run(program: program.path, ["serve"] + arguments)
            #expect(outcome.status == 42, "\(outcome.messages)")
            let expected = arguments.isEmpty ? "<>" : arguments.map { "<\($0)>" }.joined()
            #expect(outcome.output == expected)
        }
    }
}
