import Foundation
import NarrationTestSupport
import Testing

@Suite struct StartTests {
    @Test func `a port in use is told, with what to do`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let outcome = try RunningServer.outcome(["--root", root.path, "--port", "\(server.port)"])
                #expect(outcome.status == 69)
                #expect(outcome.output == "")
                #expect(outcome.messages.contains("port \(server.port) of '127.0.0.1' must be free"))
                #expect(outcome.messages.contains("choose another with '--port'"))
                #expect(outcome.messages.hasSuffix("(address-unavailable)\n"))
            }
        }
    }

    @Test func `an address that is none of this machine is told`() async throws {
        try await PublicFeed.run { root in
            for host in ["192.0.2.1", "no-such-host.invalid"] {
                let outcome = try RunningServer.outcome(["--root", root.path, "--host", host, "--port", "0"])
                #expect(outcome.status == 69, "\(outcome.messages)")
                #expect(outcome.messages.contains("(address-unavailable)"))
            }
        }
    }

    @Test func `a folder that is missing or no folder is told`() async throws {
        try await PublicFeed.run { root in
            for path in [root.path + "/missing", root.path + "/feed.xml"] {
                let outcome = try RunningServer.outcome(["--root", path, "--port", "0"])
                #expect(outcome.status == 66)
                #expect(outcome.messages.contains("run 'narrate feed'"))
                #expect(outcome.messages.contains("(root-missing)"))
            }
        }
    }

    @Test(arguments: [
        [], ["--root", ""], ["--root", ".", "--port", "65536"], ["--root", ".", "--port", "-1"],
        ["--root", ".", "--port", "x"],
        ["--root", ".", "--max-connections", "0"], ["--root", ".", "--rate", "-1"],
        ["--root", ".", "--max-per-client", "-1"],
        ["--root", ".", "--timeout", "0"],
        ["--root", ".", "--host", ""], ["--root", ".", "--host", "[]"], ["--root", ".", "--colour", "red"],
        ["--root", ".", "more"],
    ])
    func `wrong arguments are told, with the usage`(arguments: [String]) throws {
        let outcome = try RunningServer.outcome(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(outcome.messages.lowercased().contains("usage: narrate serve --root <folder>"))
    }

    @Test func `a secret that is missing or too short is told`() async throws {
        try await PublicFeed.run { root in
            let file = root.deletingLastPathComponent().appending(path: "secret")
            let arguments = ["--root", root.path, "--port", "0", "--token-file", file.path]
            let missing = try RunningServer.outcome(arguments)
            try Data("short\n".utf8).write(to: file)
            let short = try RunningServer.outcome(arguments)
            for outcome in [missing, short] {
                #expect(outcome.status == 66)
                #expect(outcome.messages.contains("(secret-unusable)"))
                #expect(!outcome.messages.contains("short"))
            }
        }
    }

    @Test func `a log that cannot be written is told`() async throws {
        try await PublicFeed.run { root in
            let outcome = try RunningServer.outcome([
                "--root", root.path, "--port", "0", "--access-log", root.path + "/missing/log",
            ])
            #expect(outcome.status == 73)
            #expect(outcome.messages.contains("(log-not-writable)"))
        }
    }

    @Test func `the help has examples and every option`() throws {
        let outcome = try RunningServer.outcome(["--help"])
        #expect(outcome.status == 0)
        for word in [
            "--root", "--port", "--host", "--token-file", "--max-connections", "--max-per-client", "--rate",
            "--timeout",
            "--access-log",
            "--quiet", "Examples:",
        ] {
            #expect(outcome.output.contains(word), "\(word)")
        }
    }

    @Test(.enabled(if: Loopback.hasIPv6), arguments: ["::1", "[::1]"])
    func `an address of IPv6 is in brackets, and can be asked`(host: String) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root, ["--host", host]) { server in
                #expect(server.url.hasPrefix("http://[::1]:"))
                let script = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).read().decode())"
                let said = try Tool.python.run(["-c", script, server.url + "feed.json"])
                #expect(said == "{}\n")
                #expect(server.messages.hasPrefix("::1 - - ["))
            }
        }
    }

    @Test func `an address of IPv6 that is none of this machine is told`() async throws {
        try await PublicFeed.run { root in
            let outcome = try RunningServer.outcome([
                "--root", root.path, "--host", "[2001:db8::1]", "--port", "0",
            ])
            #expect(outcome.status == 69)
            #expect(outcome.messages.contains("port 0 of '2001:db8::1' must be free"))
            #expect(outcome.messages.contains("(address-unavailable)"))
        }
    }

    @Test func `too few files that may be open are told, with how many are needed`() async throws {
        try await PublicFeed.run { root in
            let limited = ["-c", "ulimit -n 100 && exec \"$0\" \"$@\"", BuiltProgram.server.url.path]
            let outcome = try RunningServer.outcome(
                limited + ["--root", root.path, "--port", "0"], program: URL(filePath: "/bin/sh"))
            #expect(outcome.status == 69)
            #expect(outcome.output == "")
            #expect(
                outcome.messages.contains("256 connections need 576 open files, and the system allows 100;"))
            #expect(outcome.messages.contains("'--max-connections'"))
            #expect(outcome.messages.hasSuffix("(descriptors-too-few)\n"))
        }
    }
}
