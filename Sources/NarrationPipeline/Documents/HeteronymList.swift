import Verbalization

/// Every word of one spelling and two pronunciations that the rules know.
package enum HeteronymList {
    /// The documentation's page of heteronyms.
    package static var article: String {
        let words = Set(HeteronymTable.entries.map(\.word))
        let shown = HeteronymTable.entries.filter { !isForm($0.word, of: words) }
        return introduction + shown.map(line).joined()
    }

    /// Whether a word is another with an `s`, and so needs no line of its own.
    private static func isForm(_ word: String, of words: Set<String>) -> Bool {
        word.hasSuffix("s") && words.contains(String(word.dropLast()))
    }

    private static func line(_ entry: HeteronymEntry) -> String {
        let readings = entry.readings.map { "\($0.name) \(sounds($0))" }
        return "| \(entry.word) | \(readings.joined(separator: " | ")) |\n"
    }

    private static func sounds(_ reading: HeteronymReading) -> String {
        reading.ipa == reading.britishIPA
            ? "`\(reading.ipa)`" : "`\(reading.ipa)`, British `\(reading.britishIPA)`"
    }

    private static let introduction = """
        # Heteronyms

        Words of one spelling and two pronunciations, and how one of the two is chosen.

        ## Overview

        Nothing is looked up in a dictionary of meanings: the words beside the heteronym decide, up to four on either side in the \
        same clause, and for a few words what the whole sentence is about. Each piece of evidence has a weight, and weights add up:

        - the part of speech, which articles, prepositions, pronouns, helping verbs and endings beside the word tell: "a record", \
        "to record", "cameras that record";
        - an article, a number or a possessive, which a noun that can be counted has and other words have not: "a dove", "he dove";
        - no article, as names of substances have none: "free of lead";
        - the time of the sentence, for "read";
        - a capital inside a sentence, for words that are names too: "a train from Reading";
        - cues of the word's own: what stands right before or behind it ("wind farm"), or near in the sentence ("bass" and "trout").

        Two points decide. With less, the usual reading of the word is taken and the doubt is reported as `heteronym-undecided` \
        (<doc:Diagnostics>), with the place in the source. An entry in a lexicon of the voice or the article goes before all this \
        (<doc:Lexicons>).

        The sound ɒ is ɑː in American voices. Forms in `s` of verbs and nouns are known too, and are said like the word with its \
        ending. Of two lines for a word, one is for it with a capital. This page is made from the table of the rules: approve it with the tests when a word comes or goes.

        | word | one reading | the other |
        | --- | --- | --- |

        """
}
