internal import NarrationModel

extension VoiceFile {
    /// The table `[style]` over the defaults of the voice's language.
    ///
    /// - Throws: `voiceUnusable` for a value that is none of the choices, or out of its range.
    func verbalStyle(of id: String) throws(PipelineError) -> VerbalStyle {
        var style = VerbalStyle(language: language)
        guard let table = self.style else { return style }
        style.years = try Self.choice(table.years, "years", of: id) ?? style.years
        style.dates = try Self.choice(table.dates, "dates", of: id) ?? style.dates
        style.saysAnd = table.and ?? style.saysAnd
        style.percent = try Self.words(table.percent, "percent", of: id) ?? style.percent
        style.zero = try Self.choice(table.zero, "zero", of: id) ?? style.zero
        style.quotations = try Self.choice(table.quotations, "quotations", of: id) ?? style.quotations
        style.quotationPitch = try Self.check(
            table.quotationPitch ?? style.quotationPitch, in: -50...50, "style.quotation-pitch", of: id)
        style.foreign = try Self.choice(table.foreign, "foreign", of: id) ?? style.foreign
        style.emoji = try Self.choice(table.emoji, "emoji", of: id) ?? style.emoji
        return style
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: String?, _ key: String, of id: String
    ) throws(PipelineError) -> Choice? where Choice.RawValue == String {
        guard let value else { return nil }
        guard let choice = Choice(rawValue: value) else {
            let known = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw wrong(id, "'style.\(key)' must be one of \(known), and is '\(value)'")
        }
        return choice
    }

    /// One to three words of letters.
    private static func words(
        _ value: String?, _ key: String, of id: String
    ) throws(PipelineError) -> String? {
        guard let value else { return nil }
        let words = value.split(separator: " ")
        guard (1...3).contains(words.count), words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else {
            throw wrong(id, "'style.\(key)' must be one to three words, and is '\(value)'")
        }
        return words.joined(separator: " ")
    }
}
