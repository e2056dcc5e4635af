import Foundation

/// A file system in memory that holds very little, for tests of full disks.
enum SmallDisk {
    /// Whether this process may mount file systems; without that the tests of full disks are left out.
    static let canBeMade: Bool = {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "narrate-disk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try mount(at: folder, kibibytes: 64)
            try run("umount", [folder.path])
            return true
        } catch {
            return false
        }
    }()

    /// Calls `body` with an empty folder that has room for so many kibibytes.
    static func with(kibibytes: Int, _ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "narrate-disk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try mount(at: folder, kibibytes: kibibytes)
        defer { try? run("umount", [folder.path]) }
        try await body(folder)
    }

    private static func mount(at folder: URL, kibibytes: Int) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try run("mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "none", folder.path])
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteNoPermission) }
    }
}
