import Foundation
import NarrationTestSupport
import Testing

@Suite struct ShutdownTests {
    private static let audio = Data((0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13 &+ $0 / 4_093) })

    @Test(arguments: [SIGTERM, SIGINT])
    func `a running download is finished, and nobody else is let in`(signal: Int32) async throws {
        try await PublicFeed.run { root in
            try PublicFeed.write(Self.audio, to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let idle = try RawConnection(port: server.port)
                idle.send("GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n")
                #expect(idle.receiveReply()?.status == 200)
                let connection = try RawConnection(port: server.port)
                connection.send("GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\n\r\n")
                var received = connection.receive(atLeast: 1_000)
                kill(server.process.processIdentifier, signal)
                // A connection without a request is closed at once; then no new one is taken.
                #expect(idle.receive().isEmpty)
                let refused = try await Wait.until {
                    (try? RawConnection(port: server.port)) == nil ? true : nil
                }
                #expect(refused)
                #expect(server.process.isRunning)
                received += connection.receive()
                #expect(Reply(received)?.body == Self.audio)
                server.process.waitUntilExit()
                #expect(server.process.terminationReason == .exit)
                #expect(server.process.terminationStatus == 0)
            }
        }
    }

    @Test func `a download that never ends does not hold the server up`() async throws {
        try await PublicFeed.run { root in
            try PublicFeed.write(Data(count: 50_000_000), to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let connection = try RawConnection(port: server.port)
                connection.send("GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\n\r\n")
                #expect(!connection.receive(atLeast: 1_000).isEmpty)
                #expect(server.terminate() == 0)
            }
        }
    }

    @Test func `an idle server stops at once, and says nothing`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                #expect(server.terminate() == 0)
                #expect(server.messages == "")
            }
        }
    }
}
