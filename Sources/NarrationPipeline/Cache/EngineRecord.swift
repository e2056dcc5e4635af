internal import FoundationEssentials
import SpeechSynthesis
import WireFormat

/// What was found out of an engine, and how to tell without asking it that this still holds.
struct EngineRecord {
    let engine: EngineDescription
    let fingerprint: EngineFingerprint

    /// The files that were looked at, and the folders and lists by which others would have been found.
    private let stamps: [FileStamp]

    /// Another machine, or the same one with another processor, has booted since.
    private let boot: String

    /// Stamps and reads all parts of `engine`, the worker `program`; nil when it cannot be told what it is made of.
    init?(of engine: EngineDescription, program: String) {
        guard let parts = engine.parts else { return nil }
        stamps = ([program] + Self.paths(of: parts)).map { FileStamp(path: $0) }
        boot = Self.currentBoot()
        guard let fingerprint = EngineFingerprint(of: engine) else { return nil }
        self.engine = engine
        self.fingerprint = fingerprint
    }

    /// Whether the engine is still what it was.
    var isCurrent: Bool { boot == Self.currentBoot() && stamps.allSatisfy(\.isCurrent) }

    private static func paths(of parts: EngineParts) -> [String] {
        let folders = Set(parts.programs.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) })
        let data = (try? FileManager.default.subpathsOfDirectory(atPath: parts.dataFolder)) ?? []
        // What the dynamic linker goes by (ld.so(8)).
        let lists = ["/etc/ld.so.cache", "/etc/ld.so.preload"]
        return parts.programs + folders.sorted() + lists + [parts.dataFolder]
            + data.sorted().map { "\(parts.dataFolder)/\($0)" }
    }

    /// A name that the system has until it is started anew (random(4)).
    private static func currentBoot() -> String {
        let bytes = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id") ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }

    var wireBytes: [UInt8] {
        var writer = WireWriter()
        writer.write(WorkerResponse.description(engine).wireBytes)
        writer.write(fingerprint.bytes)
        writer.write(boot)
        writer.write(stamps) { $1.write(to: &$0) }
        return writer.bytes
    }

    /// Reads a record that ``wireBytes`` made; nil when it is none.
    init?(wireBytes: ArraySlice<UInt8>) {
        do {
            var reader = WireReader(wireBytes)
            let answer = try WorkerResponse(wireBytes: try reader.byteString()[...])
            guard case .description(let engine) = answer,
                let fingerprint = EngineFingerprint(bytes: try reader.byteString())
            else { return nil }
            self.engine = engine
            self.fingerprint = fingerprint
            boot = try reader.string()
            stamps = try reader.list { (reader) throws(WireError) in try FileStamp(from: &reader) }
        } catch {
            return nil
        }
    }
}
