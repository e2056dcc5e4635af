import Foundation
import NarrationTestSupport
import Testing

/// The page as an editor uses it, in Chromium against the program; each script tells what goes wrong.
@Suite(.serialized) struct BrowserTests {
    @Test(arguments: ["listening", "reading", "mending", "changing", "hostile", "checkers", "timing"])
    func `the page does what it should`(script: String) async throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Browser/\(script).py").path
        let program = BuiltProgram.narrate.url.path
        let said = try await Aside.run { try Tool.python.run(["-B", "-W", "ignore", path, program]) }
        #expect(said == "")
    }
}
