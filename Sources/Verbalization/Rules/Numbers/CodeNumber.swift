import NarrationModel

/// Reads figures that are a code digit by digit.
///
///     ISBN 978-0816648368     ISBN nine seven eight, zero eight one …
///     call 911                call nine one one
///
/// Needs a word before the figures that names a code, a single letter before five figures or more (`N 21770`), or "call"
/// and "dial" before the number of a service. Leaves alone all other figures.
struct CodeNumber: ReadingRule {
    let id: RuleID = "code-number"
    let summary = "codes said digit by digit: ISBN, ZIP and PIN codes, 911"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index),
            sentence[index + 1]?.isGlued != true || sentence[index + 1]?.kind == .mark
        else { return nil }
        if isService(digits, at: index, in: sentence) {
            return Reading(sentence.style.numbers.digits(digits), for: index..<index + 1)
        }
        if isBehindState(digits, at: index, in: sentence) || isBehindLetter(digits, at: index, in: sentence) {
            return groups(from: index, in: sentence)
        }
        guard digits.utf8.count > 2, let name = name(before: index, in: sentence),
            Self.names.contains(name) && (digits.utf8.count > 3 || !Self.short.contains(name))
                || digits.utf8.count > 5 && Self.registers.contains(name)
        else { return nil }
        return groups(from: index, in: sentence)
    }

    private func groups(from index: Int, in sentence: WrittenSentence) -> Reading {
        var (tokens, end) = ([DraftToken](), index)
        while let digits = sentence.digits(end, glued: end > index), end < index + 12 {
            tokens += sentence.style.numbers.digits(digits).map { DraftToken($0, for: end..<end + 1) }
            guard sentence.isMark("-", at: end + 1, glued: true), sentence.digits(end + 2, glued: true) != nil
            else { break }
            tokens[tokens.count - 1].mark = .comma
            end += 2
        }
        return Reading(end: end + 1, tokens: tokens)
    }

    /// The word that names the code; "code", "number" and a colon may stand between.
    private func name(before index: Int, in sentence: WrittenSentence) -> String? {
        var place = index - 1
        for _ in 0..<3 {
            guard let lexeme = sentence[place],
                [":", ".", "#"].contains(lexeme.mark) || Self.between.contains(lexeme.key)
            else { break }
            place -= 1
        }
        return sentence[place]?.key
    }

    /// `Seattle, WA 98101`, and with a comma behind the state.
    private func isBehindState(_ digits: String, at index: Int, in sentence: WrittenSentence) -> Bool {
        let place = sentence.isMark(",", at: index - 1) ? index - 2 : index - 1
        guard digits.utf8.count == 5, let state = sentence[place], state.shape == .capitals,
            state.text.utf8.count == 2, UnitedState.name(at: place, in: sentence) != nil
        else { return false }
        return sentence.isMark(",", at: place - 1) && sentence[place - 2]?.kind == .letters
    }

    /// `N 21770`: a letter that is no word, before too many figures for a count.
    private func isBehindLetter(_ digits: String, at index: Int, in sentence: WrittenSentence) -> Bool {
        guard digits.utf8.count > 4, !sentence.isGlued(index), let letter = sentence.letters(index - 1),
            letter.utf8.count == 1, !["a", "A", "I", "O", "o"].contains(letter),
            !sentence.isGlued(index - 1) || sentence[index - 2]?.mark == "("
        else { return false }
        return WrittenNumber(at: index, in: sentence)?.end == index + 1
    }

    private func isService(_ digits: String, at index: Int, in sentence: WrittenSentence) -> Bool {
        guard Self.services.contains(digits) else { return false }
        return Self.calls.contains(sentence[index - 1]?.key ?? "")
            || Self.callers.contains(sentence[index + 1]?.key ?? "")
    }

    private static let names: Set<String> = [
        "isbn", "issn", "zip", "pin", "postcode", "passcode", "ssn", "iban", "imei",
    ]
    /// Registers whose numbers have six figures or more.
    private static let registers: Set<String> = [
        "dot", "usdot", "id", "account", "licence", "license", "registration", "serial", "invoice", "ticket",
        "badge", "reference", "ref", "orcid", "patent",
    ]
    private static let short: Set<String> = ["pin", "zip", "postcode"]
    private static let between: Set<String> = ["code", "codes", "number", "no", "is"]
    private static let services: Set<String> = [
        "911", "999", "112", "988", "101", "111", "100", "110", "119", "000", "211", "311", "411", "511",
        "811",
    ]
    private static let calls: Set<String> = [
        "call", "calls", "called", "calling", "dial", "dials", "dialed", "dialled", "dialing", "dialling",
        "phoned", "phone",
        "ring", "rang",
    ]
    private static let callers: Set<String> = [
        "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators",
    ]
}
