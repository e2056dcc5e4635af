import NarrationModel

/// Turns a written sentence into utterances, and accounts for every word of it.
struct SentenceWriter {
    let style: VerbalStyle
    let lexicon: Lexicon
    let dispatch: RuleDispatch

    /// The script of `sentence`, whose words stand at the UTF-8 ranges `words` of it.
    func script(
        of sentence: SourcedText, words: [Range<Int>], quotations: [Quotation] = [], cyrillic: String? = nil
    ) -> SentenceScript {
        let lexemes = Lexer.lexemes(
            of: sentence.string, words: words, languages: sentence.languages, foreign: style.foreign,
            cyrillic: cyrillic)
        var written = WrittenSentence(lexemes: lexemes, style: style, lexicon: lexicon)
        var diagnostics: [Diagnostic] = []
        if !lexicon.patterns.isEmpty {
            let reader = PatternReader(sentence: written, dispatch: dispatch, words: words)
            diagnostics = reader.read(sentence, into: &written)
        }
        var reader = SentenceReader(written, dispatch: dispatch)
        reader.read()
        var ledger = WordLedger(sentence: sentence, words: words, lexemes: lexemes)
        let tokens = ledger.tokens(from: reader)
        var script = SentenceScript(
            omissions: ledger.omissions, diagnostics: diagnostics + ledger.diagnostics)
        guard !tokens.isEmpty else { return script }
        let quoting = QuotationMarking(
            style: style, quotations: quotations, ranges: ledger.spokenRanges)
        let marked = ClausePlan.marked(quoting.marked(tokens), ending: ClausePlan.ending(of: written))
        script.utterances = UtteranceCutter(sentence: sentence, ranges: ledger.spokenRanges).utterances(
            marked)
        return script
    }
}
