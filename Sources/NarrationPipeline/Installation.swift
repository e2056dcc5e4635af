internal import FoundationEssentials
internal import Glibc

/// Where the parts of narrate lie: the worker beside the program, and the data folder.
///
/// Installed, the data are in `share/narrate` beside the program's `bin`; in a checkout they are in the folder
/// above the build folder that holds `Voices`.
package struct Installation: Sendable {
    /// The program that speaks.
    package let workerProgram: String

    /// The folder with one folder a voice.
    package let voices: String

    /// The picture that files carry when their article has none.
    package let cover: String

    /// The folder with the page of previews; it lies beside that of the voices.
    package var page: String { Self.parent(of: voices) + "/Preview" }

    package init(workerProgram: String, voices: String, cover: String) {
        self.workerProgram = workerProgram
        self.voices = voices
        self.cover = cover
    }

    /// Finds the parts, starting from the running program; `data` is used instead of the data folder it finds.
    ///
    /// - Throws: `internalFault` when the parts are not where an installation or a checkout has them.
    package static func find(data: String? = nil) throws(PipelineError) -> Installation {
        let program = ownProgram
        guard let data = data ?? dataFolder(near: parent(of: program)) else {
            throw PipelineError(
                .internalFault,
                "narrate needs its folder 'Voices'; run 'make install', or name it with '--data'")
        }
        return Installation(
            workerProgram: companion("narrate-worker", of: program), voices: "\(data)/Voices",
            cover: "\(data)/Artwork/cover.png")
    }

    /// How many cores this process may use; so many workers are started.
    package static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    private static func dataFolder(near folder: String) -> String? {
        let installed = parent(of: folder) + "/share/narrate"
        if hasVoices(installed) { return installed }
        var above = folder
        while above != "/", !above.isEmpty {
            if hasVoices(above) { return above }
            above = parent(of: above)
        }
        return nil
    }

    private static func hasVoices(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/Voices")
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path of the program `name` in the folder in which `program` lies: all programs of narrate lie together.
    static func companion(_ name: String, of program: String) -> String {
        program.lastIndex(of: "/").map { program[...$0] + name } ?? name
    }

    /// The path of the running program.
    static var ownProgram: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        return String(decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
