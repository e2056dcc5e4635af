package import ContentCache
import CoverModel
import Digests
internal import FoundationEssentials
import WireFormat

/// The covers that were made before, in the cache of clips: an article that is rendered again has its cover already.
package struct CoverMemory: Sendable {
    /// Goes up when covers are to be made anew.
    private static let version: UInt8 = 1

    private let cache: ContentCache

    /// What a cover follows from beside its request.
    private let origin: [UInt8]

    /// A memory of what `program` makes with the fonts that are there now.
    ///
    /// Fonts are told by the times of their folders, as fontconfig tells whether it must read them again, and libraries by the
    /// linker's list.
    package init(_ cache: ContentCache, program: String, variables: [String: String]) {
        self.cache = cache
        var writer = WireWriter()
        for path in [program, "/etc/ld.so.cache"] + Self.fontFolders(variables) {
            FileStamp(path: path).write(to: &writer)
        }
        writer.write(variables.sorted { $0.key < $1.key }) { writer, variable in
            writer.write(variable.key)
            writer.write(variable.value)
        }
        origin = writer.bytes
    }

    /// Where fontconfig looks for fonts, and for what it is told about them, by default (fonts-conf(5)).
    private static func fontFolders(_ variables: [String: String]) -> [String] {
        let home = variables["HOME"] ?? ""
        let data = variables["XDG_DATA_HOME"] ?? "\(home)/.local/share"
        let configuration = variables["XDG_CONFIG_HOME"] ?? "\(home)/.config"
        let roots = [
            "/usr/share/fonts", "/usr/local/share/fonts", "\(data)/fonts", "\(home)/.fonts", "/etc/fonts",
            "\(configuration)/fontconfig",
        ]
        return roots.flatMap { root in
            let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
            let folders = Set(
                paths.map { $0.contains("/") ? String($0[..<($0.lastIndex(of: "/") ?? $0.endIndex)]) : "" })
            return [root] + folders.subtracting([""]).sorted().map { "\(root)/\($0)" }
        }
    }

    func answer(to request: CoverRequest) -> CoverAnswer? {
        cache.content(for: key(of: request)).flatMap { try? CoverAnswer(wireBytes: $0) }
    }

    func keep(_ answer: CoverAnswer, to request: CoverRequest) {
        cache.store(answer.wireBytes, for: key(of: request))
    }

    private func key(of request: CoverRequest) -> ContentKey {
        var digest = SHA256Digest()
        digest.update((Array("narrate cover".utf8) + [Self.version] + origin)[...])
        digest.update(request.wireBytes[...])
        return ContentKey(finishing: &digest)
    }
}
