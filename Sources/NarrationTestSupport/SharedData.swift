package import Foundation

/// Real pages and test data that lie beside the project on some machines and not on others.
package enum SharedData {
    /// The file or folder at `path` in the folder `shared` beside the checkout, or nil after saying what is skipped.
    package static func url(_ path: String, file: String = #filePath) -> URL? {
        let checkout = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidates = [
            ProcessInfo.processInfo.environment["NARRATE_SHARED"].map { URL(filePath: $0) },
            checkout.deletingLastPathComponent().appending(path: "shared"),
        ]
        for root in candidates.compactMap(\.self) {
            let url = root.appending(path: path)
            if FileManager.default.fileExists(atPath: url.path) { return url }
        }
        print("skipped: shared data '\(path)' is not on this machine")
        return nil
    }
}
