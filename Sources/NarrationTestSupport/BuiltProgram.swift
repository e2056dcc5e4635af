package import Foundation

/// The package's programs as the tests were built with them.
package enum BuiltProgram: String {
    case narrate
    case server = "narrate-server"
    case worker = "narrate-worker"
    case cover = "narrate-cover"

    /// Beside the test program.
    package var url: URL { Self.folder.appending(path: rawValue) }

    private static let folder: URL = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent()
    }()
}
