internal import Glibc
import SpeechSynthesis

extension EngineParts {
    /// What this process is made of; nil when it cannot be found out, or a library on the disk is no longer the one that was
    /// loaded.
    init?(dataFolder: String) {
        guard let maps = Self.text(of: "/proc/self/maps"),
            let programs = Self.programs(maps: maps), !programs.isEmpty
        else { return nil }
        let processor = Self.text(of: "/proc/cpuinfo", mostBytes: 16_384).map(Self.abilities) ?? ""
        self.init(programs: programs, dataFolder: dataFolder, processor: processor)
    }

    /// The files that a list of mappings (proc(5), `/proc/pid/maps`) has as code; nil when one is not on the disk any more.
    static func programs(maps: String) -> [String]? {
        var programs: Set<String> = []
        for line in maps.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
            guard fields.count == 6, fields[1].contains("x") else { continue }
            let path = fields[5].drop { $0 == " " }
            guard path.hasPrefix("/") else { continue }
            guard !path.hasSuffix(" (deleted)") else { return nil }
            programs.insert(String(path))
        }
        return programs.sorted()
    }

    /// What the first processor in `/proc/cpuinfo` can do with numbers; all of a machine are alike.
    static func abilities(cpuinfo: String) -> String {
        let kinds = ["sse", "ssse", "avx", "fma", "f16c", "asimd", "sve", "fp"]
        for line in cpuinfo.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].hasPrefix("flags") || parts[0].hasPrefix("Features") else {
                continue
            }
            let names = parts[1].split(separator: " ").filter { name in
                kinds.contains { name.hasPrefix($0) }
            }
            return names.sorted().joined(separator: " ")
        }
        return ""
    }

    /// The text of a file of the system, or its beginning.
    private static func text(of path: String, mostBytes: Int = 1 << 22) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while text.count < mostBytes {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
