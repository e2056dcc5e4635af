import NarrationModel
import Verbalization
import XMLParsing

/// Reads W3C's Pronunciation Lexicon Specification 1.0 (https://www.w3.org/TR/pronunciation-lexicon/).
///
/// An alias is a `say` entry, a phoneme in IPA an `ipa` entry, and one in `x-espeak-ng` a `mnemonics` entry. Of several
/// the one that is preferred is taken, else the first. Document types are passed over unread, as in all our XML.
struct PLSReader {
    private(set) var entries: [LexiconEntry] = []
    private(set) var faults: [LexiconError] = []
    private(set) var diagnostics: [Diagnostic] = []

    private static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"

    private let document: XMLDocument
    private let lines: LineNumbers
    private let name: String
    private let layer: LexiconLayer
    private var language: String?

    /// Everything in `text`, which messages call `name`.
    static func read(_ text: String, name: String, layer: LexiconLayer) -> PLSReader {
        var reader = PLSReader(text, name: name, layer: layer)
        reader.readAll()
        return reader
    }

    private init(_ text: String, name: String, layer: LexiconLayer) {
        document = XMLParser.document(in: text)
        lines = LineNumbers(text)
        self.name = name
        self.layer = layer
    }

    private mutating func readAll() {
        if let fault = document.fault {
            faults.append(
                LexiconError(
                    code: .badSyntax, message: "\(fault.reason); correct the XML", name: name,
                    line: fault.line))
        }
        for reference in document.unknownReferences {
            faults.append(
                LexiconError(
                    code: .badSyntax, message: "an entity is not declared here; write its text out",
                    name: name, line: lines.line(at: reference.lowerBound)))
        }
        guard let root = document.nodes.firstIndex(where: { $0.element != nil }) else { return }
        guard let element = document.nodes[root].element, element.name.local == "lexicon",
            element.name.namespace == Self.namespace
        else {
            return fault(
                .badSyntax, "the root must be 'lexicon' in the namespace '\(Self.namespace)'; add it",
                at: root)
        }
        language = element["xml:lang"]
        let alphabet = element["alphabet"]
        for child in document.children(of: root) {
            guard let name = document.nodes[child].element?.name.local else { continue }
            if name == "lexeme" { read(lexeme: child, alphabet: alphabet) }
        }
    }

    private mutating func read(lexeme index: Int, alphabet: String?) {
        let children = document.children(of: index).compactMap { child in
            document.nodes[child].element.map { (index: child, element: $0) }
        }
        let graphemes = children.filter { $0.element.name.local == "grapheme" }
        let spoken = children.filter { ["phoneme", "alias"].contains($0.element.name.local) }
        guard !graphemes.isEmpty, let first = spoken.first else {
            return fault(
                .unknownKey, "a lexeme needs a 'grapheme' and a 'phoneme' or 'alias'; add what is missing",
                at: index)
        }
        let chosen = spoken.first { $0.element["prefer"] == "true" } ?? first
        let value = text(chosen.index)
        if document.nodes[index].element?["role"] != nil {
            note("pls-role-ignored", "the role of '\(text(graphemes[0].index))' is not heeded", at: index)
        }
        if spoken.count > 1 {
            note(
                "pls-alternative-left-out",
                "of \(spoken.count) ways to say '\(text(graphemes[0].index))' '\(value)' is taken", at: index)
        }
        let kind: LexiconEntry.Kind
        if chosen.element.name.local == "alias" {
            kind = .say
        } else {
            guard let sound = self.kind(ofAlphabet: chosen.element["alphabet"] ?? alphabet, at: chosen.index)
            else { return }
            kind = sound
        }
        for grapheme in graphemes { add(text(grapheme.index), kind, value, at: grapheme.index) }
    }

    private mutating func kind(ofAlphabet alphabet: String?, at index: Int) -> LexiconEntry.Kind? {
        switch alphabet {
        case "ipa": return .ipa
        case "x-espeak-ng": return .mnemonics
        default:
            fault(
                .unknownAlphabet,
                "phonemes in '\(alphabet ?? "no alphabet")' cannot be read; convert them to IPA and write alphabet=\"ipa\"",
                at: index)
            return nil
        }
    }

    private mutating func add(_ written: String, _ kind: LexiconEntry.Kind, _ value: String, at index: Int) {
        // A transcription may have spaces between its parts, which for one written word are one.
        let isOneWord = kind.isSound && !written.contains(" ")
        var entry = LexiconEntry(
            written: written, kind: kind, value: isOneWord ? value.filter { $0 != " " } : value)
        let line = lines.line(at: document.nodes[index].source.lowerBound)
        entry.origin = LexiconOrigin(layer: layer, name: name, line: line)
        entry.language = language
        do throws(LexiconEntry.Fault) {
            try entry.check()
            entries.append(entry)
        } catch {
            faults.append(LexiconError(error, name: name, line: line))
        }
    }

    /// The text inside the node, with single spaces.
    private func text(_ index: Int) -> String {
        document.text(in: index).string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func fault(_ code: LexiconError.Code, _ message: String, at index: Int) {
        let line = lines.line(at: document.nodes[index].source.lowerBound)
        faults.append(LexiconError(code: code, message: message, name: name, line: line))
    }

    private mutating func note(_ code: RuleID, _ message: String, at index: Int) {
        let line = lines.line(at: document.nodes[index].source.lowerBound)
        diagnostics.append(Diagnostic(code: code, severity: .note, message: "\(name):\(line): \(message)"))
    }
}
