import NarrationModel

/// Turns one block into the utterances of a passage.
struct BlockWriter {
    let sentenceWriter: SentenceWriter

    /// The script of a whole block, sentence by sentence.
    func script(of text: SourcedText, in context: BlockContext = BlockContext()) -> SentenceScript {
        let words = WordScanner.words(in: text.string)
        var result = SentenceScript(diagnostics: LanguageMarks.diagnostics(for: text))
        let quotations =
            context.marksQuotations && sentenceWriter.style.quotations != .unmarked
            ? QuotationFinder.quotations(in: text.string, words: words) : []
        for sentence in SentenceSegmenter.sentences(in: text.string, words: words) {
            let offset = sentence.text.lowerBound
            let local = words[sentence.words].map { $0.lowerBound - offset..<$0.upperBound - offset }
            let written =
                words.count == sentence.words.count && sentence.text.count == text.count
                ? text : text.slice(sentence.text)
            let script = sentenceWriter.script(
                of: written, words: local,
                quotations: quotations.compactMap { $0.clamped(to: sentence.text) },
                cyrillic: context.cyrillic)
            result.utterances += script.utterances
            result.omissions += script.omissions
            result.diagnostics += script.diagnostics
        }
        return result
    }
}
