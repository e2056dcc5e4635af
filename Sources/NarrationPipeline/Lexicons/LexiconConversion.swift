import LexiconFiles
package import NarrationModel
import Verbalization

/// Lexicons in other forms than their own.
package enum LexiconConversion {
    /// A document, and what of the entries it does not say.
    package typealias Converted = (document: String, diagnostics: [Diagnostic])

    /// The lexicon at `path` in columns, or in TOML.
    ///
    /// - Throws: `inputMissing`, or `lexiconUnusable` with every fault.
    package static func own(_ path: String, isTable: Bool) throws(PipelineError) -> Converted {
        let file = try LexiconReading.file(path, layer: .command)
        guard isTable else { return (LexiconWriter.toml(file.entries), file.diagnostics) }
        let written = LexiconWriter.tsv(file.entries)
        return (written.document, file.diagnostics + written.diagnostics)
    }

    /// The lexicons at `paths` as one PLS document.
    ///
    /// - Throws: `inputMissing`, or `lexiconUnusable` with every fault.
    package static func pls(_ paths: [String], language: String) throws(PipelineError) -> Converted {
        var entries: [LexiconEntry] = []
        var diagnostics: [Diagnostic] = []
        for path in paths {
            let file = try LexiconReading.file(path, layer: .command)
            entries += file.entries
            diagnostics += file.diagnostics
        }
        let writer = PLSWriter(entries, language: language)
        return (writer.document, diagnostics + writer.diagnostics)
    }

    /// What `voice` has as a PLS document.
    package static func pls(_ voice: VoiceLibrary.Entry, language: String) -> Converted {
        let writer = PLSWriter(voice.lexicon.entries, language: language)
        return (writer.document, writer.diagnostics)
    }
}
