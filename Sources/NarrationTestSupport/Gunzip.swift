package import Foundation

/// Unpacks gzip files with the system's own program.
package enum Gunzip {
    /// The unpacked bytes of `file`; none when it is no gzip file.
    package static func data(of file: URL) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}
