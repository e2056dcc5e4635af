import Foundation
import NarrationTestSupport

/// A daemon of rsync on loopback that lets one folder be written.
final class RsyncDaemon {
    let address: String
    private let process = Process()

    init(module: URL) throws {
        let folder = module.deletingLastPathComponent()
        let file = folder.appending(path: "rsyncd.conf")
        let text = """
            use chroot = no
            pid file = \(folder.path)/rsyncd.pid
            log file = \(folder.path)/rsyncd.log
            [feed]
            path = \(module.path)
            read only = no
            uid = \(getuid())
            gid = \(getgid())
            """
        try Data(text.utf8).write(to: file)
        let free = try LoopbackServer.start { _ in Data() }
        let port = free.port
        free.stop()
        address = "rsync://127.0.0.1:\(port)/feed"
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "rsync", "--daemon", "--no-detach", "--address=127.0.0.1", "--port=\(port)",
            "--config=\(file.path)",
        ]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        for attempt in 1...100 {
            do {
                _ = try Tool.rsync.run(["--list-only", address + "/"])
                return
            } catch {
                if attempt == 100 { throw error }
                usleep(50_000)
            }
        }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
