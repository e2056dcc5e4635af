import Foundation
import NarrationTestSupport
import Testing

@Suite struct BrowserTests {
    /// A recording of five minutes whose pitch rises by 10 Hz a second, so that each place sounds different.
    private func record(in root: URL) throws {
        try PublicFeed.write(
            Data("WEBVTT\n\n00:00.000 --> 00:02.000\nThe long quay\n".utf8), to: "episodes/long-1/long.vtt",
            in: root)
        _ = try Tool.ffmpeg.run([
            "-v", "error", "-f", "lavfi", "-i", "aevalsrc=0.4*sin(2*PI*(300*t+5*t*t)):s=44100:d=300", "-b:a",
            "192k",
            root.appending(path: "episodes/long-1/long.mp3").path,
        ])
    }

    @Test func `a player of another site plays and seeks an episode, and reads its captions`() async throws {
        try await PublicFeed.run { root in
            try record(in: root)
            try await RunningServer.run(root) { server in
                let script = URL(filePath: #filePath).deletingLastPathComponent()
                    .appending(path: "Browser/hearing.py")
                let said = try Tool.python.run(["-B", "-W", "ignore", script.path, server.url])
                #expect(said == "")
                // The place far behind was not waited for: the browser asked for it.
                _ = try await Wait.until {
                    let parts = server.messages.split(separator: "\n").filter {
                        $0.contains("long.mp3 HTTP/1.1\" 206 ")
                    }
                    return parts.count >= 2 ? parts : nil
                }
            }
        }
    }
}
