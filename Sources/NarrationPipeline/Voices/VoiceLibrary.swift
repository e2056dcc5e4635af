internal import FoundationEssentials
import LexiconFiles
package import NarrationModel
package import Verbalization

/// The folder `Voices`: one folder a voice, named by the voice's ID, with its `voice.toml`.
package struct VoiceLibrary: Sendable {
    /// A voice with the words that it says in its own way.
    package struct Entry: Sendable {
        package let voice: Voice

        /// The lexicons of the voice, and of what is read when they were added.
        package internal(set) var lexicons: LexiconStack

        /// All entries, the closer ones over the others.
        package var lexicon: Lexicon { lexicons.lexicon }
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
        var shelf = LexiconShelf()
        return try voice(id, &shelf)
    }

    /// The voices for stories and for items; what both use is read once.
    ///
    /// - Throws: `voiceUnusable` when there is no such voice, or one of its files is missing or wrong.
    package func voices(story: String, item: String) throws(PipelineError) -> (story: Entry, item: Entry) {
        var shelf = LexiconShelf()
        let voice = try voice(story, &shelf)
        return (voice, item == story ? voice : try self.voice(item, &shelf))
    }

    /// The voice called `id`; lexicons that are on the shelf are not read again.
    ///
    /// - Throws: `voiceUnusable` when there is no such voice, or one of its files is missing or wrong.
    package func voice(_ id: String, _ shelf: inout LexiconShelf) throws(PipelineError) -> Entry {
        guard Self.isName(id), FileManager.default.fileExists(atPath: file(of: id)) else {
            let known = ids().map { "'\($0)'" }.joined(separator: ", ")
            throw PipelineError(
                .voiceUnusable, "there is no voice '\(id)'; the voices are \(known.isEmpty ? "none" : known)")
        }
        let file = try VoiceFile(toml: try text(of: file(of: id), voice: id), id: id)
        var files: [LexiconFile] = []
        for name in file.lexicons { files.append(try lexicon(name, of: id, &shelf)) }
        return Entry(voice: try file.voice(id: id), lexicons: shelf.stack(of: files, for: file.language))
    }

    /// Whether `id` can be the name of a folder in this one.
    private static func isName(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix(".") && !id.contains("/")
    }

    /// The last of the voice's own lexicons: the file that its entries are added to.
    ///
    /// - Throws: `voiceUnusable`, also when the voice has only lexicons that it shares.
    package func ownLexicon(of id: String) throws(PipelineError) -> String {
        _ = try voice(id)
        let file = try VoiceFile(toml: try text(of: file(of: id), voice: id), id: id)
        guard
            let name = file.lexicons.last(where: { Self.layer(of: Self.place(of: $0, in: id), id) == .voice })
        else {
            throw PipelineError(
                .voiceUnusable,
                "voice '\(id)' has no lexicon of its own; add one to 'lexicons' in its voice.toml, or name a file with '--to'"
            )
        }
        return "\(path)/\(id)/\(name)"
    }

    private func lexicon(
        _ name: String, of id: String, _ shelf: inout LexiconShelf
    ) throws(PipelineError) -> LexiconFile {
        let place = Self.place(of: name, in: id)
        let layer = Self.layer(of: place, id)
        if let file = shelf.file(place, layer) { return file }
        let content = try text(of: "\(path)/\(id)/\(name)", voice: id)
        do {
            let file = try LexiconFile(text: content, name: place, layer: layer)
            shelf.keep(file)
            return file
        } catch {
            throw PipelineError(error, .voiceUnusable)
        }
    }

    /// What lies in a voice's own folder is its own, everything else shared.
    private static func layer(of place: String, _ id: String) -> LexiconLayer {
        place.hasPrefix("\(id)/") ? .voice : .shared
    }

    /// The file `name` of the voice as a path in the folder of voices: `shared/names.tsv` for `../shared/names.tsv`.
    private static func place(of name: String, in id: String) -> String {
        guard !name.hasPrefix("/") else { return name }
        var parts: [Substring] = [id[...]]
        for part in name.split(separator: "/") where part != "." {
            if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    func file(of id: String) -> String { "\(path)/\(id)/voice.toml" }

    func text(of file: String, voice id: String) throws(PipelineError) -> String {
        guard let bytes = FileManager.default.contents(atPath: file),
            let text = String(validating: Array(bytes), as: UTF8.self)
        else {
            throw PipelineError(
                .voiceUnusable, "voice '\(id)' needs its file '\(file)' as UTF-8 text; restore it")
        }
        return text
    }
}
