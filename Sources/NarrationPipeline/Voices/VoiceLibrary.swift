internal import FoundationEssentials
package import NarrationModel
package import Verbalization

/// The folder `Voices`: one folder a voice, named by the voice's ID, with its `voice.toml`.
package struct VoiceLibrary: Sendable {
    /// A voice with the words that it says in its own way.
    package struct Entry: Sendable {
        package let voice: Voice
        package let lexicon: Lexicon
    }

    /// Speaks stories when no voice is asked for.
    package static let defaultVoice = "en-us-news"

    /// Speaks feed items when no voice is asked for.
    package static let defaultItemVoice = "en-us-items"

    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// The IDs of all voices, sorted.
    package func ids() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { FileManager.default.fileExists(atPath: file(of: $0)) }.sorted()
    }

    /// The voice called `id`, with its lexicons merged in their order.
    ///
    /// - Throws: `voiceUnusable` when there is no such voice, or one of its files is missing or wrong.
    package func voice(_ id: String) throws(PipelineError) -> Entry {
        guard ids().contains(id) else {
            let known = ids().map { "'\($0)'" }.joined(separator: ", ")
            throw PipelineError(
                .voiceUnusable, "there is no voice '\(id)'; the voices are \(known.isEmpty ? "none" : known)")
        }
        let file = try VoiceFile(toml: try text(of: file(of: id), voice: id), id: id)
        var lexicon = Lexicon()
        for name in file.lexicons {
            lexicon = lexicon.merging(try self.lexicon(name, of: id))
        }
        return Entry(voice: try file.voice(id: id), lexicon: lexicon)
    }

    private func lexicon(_ name: String, of id: String) throws(PipelineError) -> Lexicon {
        let content = try text(of: "\(path)/\(id)/\(name)", voice: id)
        do {
            return try Lexicon.parse(content, name: name)
        } catch {
            throw PipelineError(error)
        }
    }

    private func file(of id: String) -> String { "\(path)/\(id)/voice.toml" }

    private func text(of file: String, voice id: String) throws(PipelineError) -> String {
        guard let bytes = FileManager.default.contents(atPath: file),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw PipelineError(
                .voiceUnusable, "voice '\(id)' needs its file '\(file)' as UTF-8 text; restore it")
        }
        return text
    }
}
