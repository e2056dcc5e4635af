import Foundation

/// The worker processes of a running `narrate`, by way of `/proc`.
enum Workers {
    /// Kills one child of `parent`; false when it has none.
    static func killOne(of parent: Int32) -> Bool {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        guard let child = processes.compactMap({ Int32($0) }).first(where: { self.parent(of: $0) == parent })
        else {
            return false
        }
        return kill(child, SIGKILL) == 0
    }

    /// The fourth field of `/proc/PID/stat`, the second behind the program's name in brackets.
    private static func parent(of process: Int32) -> Int32? {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let name = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[name...].split(separator: " ")
        return fields.count > 2 ? Int32(fields[2]) : nil
    }
}
