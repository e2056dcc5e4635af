package import Foundation

/// A program of another package that reads our files independently.
package enum Tool: String {
    case ffmpeg
    case ffprobe
    case flac
    case java
    case jing
    case metaflac
    case mp3val
    case oggdec
    case ogginfo
    case opusdec
    case opusinfo
    case python = "python3"
    case rsync
    case schemathesis
    case unzip
    case xmllint

    /// Runs the program, in a folder if one is named, and gives everything it printed.
    ///
    /// - Throws: ``ToolError`` when it is not installed or fails.
    package func run(_ arguments: [String], in folder: URL? = nil) throws -> String {
        guard let executable else {
            throw ToolError(
                message: "'\(rawValue)' is not installed; run 'make test-deps', then test again")
        }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: bytes, as: UTF8.self)
        guard process.terminationStatus == 0 else {
            throw ToolError(message: "'\(rawValue)' failed with \(process.terminationStatus): \(text)")
        }
        return text
    }

    private var executable: URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: rawValue) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

/// Why a program of another package gave nothing.
package struct ToolError: Error, CustomStringConvertible {
    package let message: String
    package var description: String { message }
}
