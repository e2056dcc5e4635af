package import PageFetching
internal import SystemPackage

extension InputSource {
    /// The longest page that is read, in bytes.
    package static let longestPage = 64 << 20

    /// What a source holds.
    package typealias Content = (bytes: [UInt8], contentType: String?)

    /// Everything that the source holds, and the `Content-Type` field that a page from the web was sent with.
    ///
    /// - Throws: `inputMissing` when it cannot be opened or read, and `articleUnusable` when it is too long.
    package func content(
        by fetcher: any PageProvider
    ) throws(PipelineError) -> Content {
        switch self {
        case .standardInput: return (try Self.read(.standardInput, name: name), nil)
        case .web(let address):
            do {
                let page = try fetcher.fetch(address)
                return (page.bytes ?? [], page.contentType)
            } catch {
                throw PipelineError(error)
            }
        case .file(let path):
            guard let file = try? FileDescriptor.open(FilePath(path), .readOnly) else {
                throw PipelineError(.inputMissing, "file '\(path)' cannot be opened; check its permissions")
            }
            defer { try? file.close() }
            return (try Self.read(file, name: name), nil)
        }
    }

    private static func read(_ file: FileDescriptor, name: String) throws(PipelineError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            guard let count = try? buffer.withUnsafeMutableBytes({ try file.read(into: $0) }) else {
                throw PipelineError(
                    .inputMissing, "'\(name)' cannot be read; an input must be a file of text")
            }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= longestPage else {
                throw PipelineError(
                    .articleUnusable,
                    "a page may have \(longestPage >> 20) MiB, and '\(name)' has more; split it")
            }
        }
    }
}
