import Foundation
import NarrationTestSupport
import Testing

/// Requests that a program thinks up from the description of the interface, good and bad ones.
@Suite struct SchemathesisTests {
    @Test func `no request brings an answer that is not described`() async throws {
        try await RunningPreview.run { preview in
            let settings = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "Checkers/schemathesis.toml")
            let requests = [
                "--no-color", "--config-file", settings.path, "run", "\(preview.url)assets/openapi.yaml",
                "--url", String(preview.url.dropLast()), "--header", "Origin: \(preview.origin)",
                "--checks", "all", "--phases", "examples,coverage,fuzzing", "--max-examples", "25",
                "--generation-deterministic", "--request-timeout", "30", "--no-shrink",
            ]
            // It leaves notes where it runs.
            _ = try await Aside.run { try Tool.schemathesis.run(requests, in: preview.folder) }
            let state = try preview.json("api/state")
            // The good ones among them came through.
            #expect(state["revision"].number != 1)
            #expect(!preview.messages.contains("internal-fault"), "\(preview.messages)")
        }
    }
}
