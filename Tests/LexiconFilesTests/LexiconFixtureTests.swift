import Foundation
import LexiconFiles
import NarrationModel
import NarrationTestSupport
import Testing
import Verbalization

/// Lexicon files of all forms: `expected.txt` holds what was read and said of it, then the forms it is written in.
@Suite struct LexiconFixtureTests {
    @Test(arguments: try FixtureFolder.all("lexicons"))
    func `a file is read as approved`(fixture: FixtureFolder) throws {
        let url = try fixture.input()
        try fixture.expectApproved(
            Self.document(try fixture.text(url.lastPathComponent), url.lastPathComponent), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("lexicons"))
    func `what is written is read again`(fixture: FixtureFolder) throws {
        let url = try fixture.input()
        guard
            let file = try? LexiconFile(
                text: try fixture.text(url.lastPathComponent), name: url.lastPathComponent, layer: .voice)
        else { return }
        let toml = try LexiconFile(text: LexiconWriter.toml(file.entries), name: "a.toml", layer: .voice)
        #expect(toml.entries.map(Self.line) == file.entries.map(Self.line))
        let plain = file.entries.filter { !$0.isPattern && !$0.isCaseSensitive && $0.language == nil }
        let table = LexiconWriter.tsv(plain)
        #expect(table.diagnostics.isEmpty)
        let tsv = try LexiconFile(text: table.document, name: "a.tsv", layer: .voice)
        #expect(tsv.entries.map(Self.line) == plain.map(Self.line))
    }

    @Test(arguments: try FixtureFolder.all("lexicons"))
    func `what PLS can say comes back from it`(fixture: FixtureFolder) throws {
        let url = try fixture.input()
        guard
            let file = try? LexiconFile(
                text: try fixture.text(url.lastPathComponent), name: url.lastPathComponent, layer: .voice)
        else { return }
        let first = PLSWriter(file.entries, language: "en-GB")
        #expect(first.document == PLSWriter(file.entries, language: "en-GB").document)
        let back = try LexiconFile(text: first.document, name: "a.pls", layer: .voice)
        #expect(PLSWriter(back.entries, language: "en-GB").document == first.document)
        #expect(PLSWriter(back.entries, language: "en-GB").diagnostics.isEmpty)
        let left = first.diagnostics.count { $0.code == "pls-entry-left-out" }
        let forms = Set(file.entries.map { ($0.isPattern ? "/" : "") + $0.written })
        #expect(back.entries.count + left >= forms.count)
    }

    private static func line(_ entry: LexiconEntry) -> String {
        let marks = [
            entry.isPattern ? "pattern" : nil, entry.isCaseSensitive ? "case-sensitive" : nil,
            entry.language.map { "language \($0)" }, entry.note.isEmpty ? nil : "note \(entry.note)",
        ]
        return "\(entry.written) | \(entry.kind) | \(entry.value)"
            + marks.compactMap(\.self).map { " | \($0)" }.joined()
    }

    private static func document(_ text: String, _ name: String) -> String {
        do throws(LexiconFaults) {
            let file = try LexiconFile(text: text, name: name, layer: .voice)
            var lines = file.entries.map { "\($0.origin?.line ?? 0): \(line($0))" }
            lines += file.diagnostics.map { "note \($0.code.rawValue): \($0.message)" }
            let pls = PLSWriter(file.entries, language: "en-GB")
            lines += ["", "--- PLS", pls.document]
            lines += pls.diagnostics.map { "note \($0.code.rawValue): \($0.message)" }
            return lines.joined(separator: "\n") + "\n"
        } catch {
            return error.faults.map { "\($0.description) [\($0.code.rawValue)]\n" }.joined()
        }
    }
}
