import NarrationModel
import NarrationPipeline

/// An article's preview as text: how long it is, its chapters, what to hear first, what is left out, and what is said otherwise than it
/// is written.
package struct TerminalDocument: Sendable {
    private let article: ArticleDocument
    private let names: NamesDocument
    private let style: TerminalStyle

    package init(_ article: ArticleDocument, _ names: NamesDocument, _ style: TerminalStyle) {
        self.article = article
        self.names = names
        self.style = style
    }

    package var text: String {
        let parts = [heading, chapters, namesToCheck, findings, omissions, differences].filter { !$0.isEmpty }
        return parts.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        let facts = [
            article.kind.rawValue, CountText.clock(passages.reduce(0) { $0 + $1.seconds }), article.voice.id,
            article.approval == .none
                ? nil : "approved" + (article.approval == .changed ? ", changed since" : ""),
        ]
        return style.title(article.title) + "\n" + facts.compactMap(\.self).joined(separator: ", ") + "\n"
    }

    // MARK: - Parts

    private var chapters: String {
        var start = 0.0
        var rows: [[String]] = []
        for passage in passages {
            if let chapter = passage.chapter { rows.append(["  " + CountText.clock(start), chapter]) }
            start += passage.seconds
        }
        return section("Chapters", rows)
    }

    private var namesToCheck: String {
        section(
            "Check these first: names that no lexicon has",
            names.words.filter(\.wantsLook).map { name in
                ["  " + name.written, name.count > 1 ? "\(name.count)×" : "", "/\(name.phonemes)/"]
            })
    }

    private var findings: String {
        section("To decide", (names.findings + names.conflicts).map { ["  " + $0.message] })
    }

    private var omissions: String {
        section(
            "Left out",
            article.rows.compactMap { row in
                guard case .omission(let omission) = row else { return nil }
                return [
                    "  " + omission.rule, CountText.count(omission.wordCount, "word"),
                    Self.shortened(omission.text),
                ]
            })
    }

    private var differences: String {
        let lines = passages.flatMap(\.sentences).filter { !$0.spans.isEmpty }.map {
            "  " + line(of: $0) + "\n"
        }
        return lines.isEmpty ? "" : style.heading("Said otherwise") + "\n" + lines.joined()
    }

    // MARK: - Lines

    private var passages: [PassageRow] {
        article.rows.compactMap { row in if case .passage(let passage) = row { passage } else { nil } }
    }

    private func section(_ title: String, _ rows: [[String]]) -> String {
        rows.isEmpty ? "" : style.heading(title) + "\n" + TextTable.document(rows)
    }

    /// A sentence as it is written, with what is said for words behind them.
    private func line(of sentence: SentenceDocument) -> String {
        let units = Array(sentence.written.utf16)
        func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
        var line = ""
        var place = 0
        for span in sentence.spans {
            let start = sentence.words[span.firstWord][0]
            let end = sentence.words[span.lastWord][1]
            line += text(place..<start) + style.written(text(start..<end)) + " "
            line += style.spoken(span.pronunciation.map { "/\($0)/" } ?? span.spoken)
            place = end
        }
        line += text(place..<units.count)
        return line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 60 ? line.prefix(59) + "…" : line
    }
}
