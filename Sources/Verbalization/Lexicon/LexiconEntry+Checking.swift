extension LexiconEntry {
    /// What is wrong with an entry, or with a line that should be one.
    package struct Fault: Error, Hashable {
        package let code: LexiconError.Code

        /// The rule and the remedy.
        package let message: String

        package init(_ code: LexiconError.Code, _ message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Makes sure that the form can be found and that the value says something.
    ///
    /// - Throws: the first thing that is wrong.
    package func check() throws(Fault) {
        // A letter of ASCII makes a form that can be found, which spares the lexer.
        let isPlain = isPattern || PlainForm.hasLetter(written)
        let lexemes = isPlain ? [] : LexiconPhrase.lexemes(of: written)
        guard isPlain || lexemes.contains(where: { $0.kind != .mark }) else {
            throw Fault(
                .emptyWrittenForm,
                "written form '\(written)' has no letter or digit; write the word to be found")
        }
        switch kind {
        case .letters, .word:
            guard !isPattern || !value.isEmpty else {
                throw Fault(
                    .badValue,
                    "pattern '\(written)' needs the letters or the word that is said; give '\(kind.rawValue)' a value"
                )
            }
        case .say:
            guard value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
                throw Fault(
                    .badValue,
                    "'\(written)' says nothing; write the words in the third column, or as 'say'")
            }
        case .ipa, .mnemonics, .respell:
            try checkSound(hasLetters: isPlain || lexemes.contains { $0.kind != .digits && $0.kind != .mark })
        }
    }

    private func checkSound(hasLetters: Bool) throws(Fault) {
        if kind == .respell {
            do {
                _ = try Respelling.ipa(for: value)
            } catch {
                throw Fault(.badRespelling, error.message)
            }
        }
        if kind == .mnemonics, let strange = value.unicodeScalars.first(where: { !Self.isMnemonic($0) }) {
            throw Fault(
                .badValue,
                "mnemonics of '\(written)' have a sign '\(strange)'; write the engine's ASCII names without brackets"
            )
        }
        let (spoken, words) = (PlainForm.wordCount(of: value), PlainForm.wordCount(of: written))
        if isPattern {
            guard spoken == 1 else {
                throw Fault(
                    .badValue,
                    "pattern '\(written)' is said as one word; transcribe one, or write 'say' for several")
            }
            return
        }
        guard spoken == words, hasLetters else {
            throw Fault(
                .badValue,
                "'\(written)' has \(words) written and \(spoken) transcribed words; transcribe each word once"
            )
        }
    }

    private static func isMnemonic(_ scalar: Unicode.Scalar) -> Bool {
        (0x20...0x7E).contains(scalar.value) && scalar != "[" && scalar != "]"
    }
}
