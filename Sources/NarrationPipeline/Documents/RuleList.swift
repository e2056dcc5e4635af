import ArticleReading
import NarrationModel
import SpeechSynthesis
import Verbalization

/// Every rule that can leave words out or change how they are said.
package enum RuleList {
    /// What a rule does to words, which is the stage it belongs to.
    package enum Kind: String, Encodable, Sendable {
        /// Leaves parts of a page out of its articles.
        case reading

        /// Says a written form in other words.
        case verbalization

        /// Leaves words of an article unspoken.
        case speaking
    }

    package struct Entry: Encodable, Sendable {
        package var id: String
        package var kind: Kind
        package var summary: String
    }

    /// All rules by kind and name.
    package static var all: [Entry] {
        let reading = OmissionRules.all.map { Entry(id: $0.id.rawValue, kind: .reading, summary: $0.summary) }
        let saying = Verbalizer.rules.map {
            Entry(id: $0.id.rawValue, kind: .verbalization, summary: $0.summary)
        }
        let quoting = Entry(
            id: "quotation-words", kind: .verbalization,
            summary: "the words quote and unquote around quoted speech, where the voice's style has them")
        return reading + (saying + [quoting]).sorted { $0.id < $1.id } + speaking
    }

    private static let speaking = [
        Entry(
            id: ClipRecorder.engineFault.rawValue, kind: .speaking,
            summary: "A sentence, or its words in other languages, on which the engine fails"),
        Entry(
            id: EditionFitter.rule.rawValue, kind: .speaking,
            summary: "An article that an edition has no time for ('--fit')"),
        Entry(id: "role-not-spoken", kind: .speaking, summary: "A role that the voice does not speak"),
        Entry(id: "unpronounceable", kind: .speaking, summary: "A word of which nothing speakable is left"),
    ]

    /// What the rule called `id` does, in a sentence; nil when there is none.
    package static func summary(of id: String) -> String? { summaries[id] }

    private static let summaries = Dictionary(
        all.map { ($0.id, $0.summary) }, uniquingKeysWith: { first, _ in first })

    /// The rules one a line.
    package static var table: String {
        TextTable.document(all.map { [$0.kind.rawValue, $0.id, $0.summary] })
    }

    /// The documentation's page of rules.
    package static var article: String {
        var text = """
            # Rules

            What leaves words out of the narration, and what changes how they are said.

            ## Overview

            Each rule is a file of its own, with examples and what it leaves alone. This page is made from them: approve it with the \
            tests when a rule comes or goes.

            """
        for (kind, title) in [
            (Kind.reading, "Left out when a page is read"), (.verbalization, "Said in other words"),
            (.speaking, "Left out when an article is spoken"),
        ] {
            text += "\n### \(title)\n\n| rule | what |\n| --- | --- |\n"
            for entry in all where entry.kind == kind { text += "| `\(entry.id)` | \(entry.summary) |\n" }
        }
        return text
    }
}
