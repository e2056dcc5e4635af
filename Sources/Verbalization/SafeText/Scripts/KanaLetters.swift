/// Writes hiragana and katakana in Latin letters by the modified Hepburn system; long vowels are not marked.
enum KanaLetters {
    /// Nil when `text` holds Chinese characters, which have no one reading.
    static func latin(of text: String) -> String? {
        var (result, doubles) = ("", false)
        for scalar in text.unicodeScalars {
            let kana = hiragana(scalar)
            if kana == "っ" {
                doubles = true
            } else if let small = glides[kana], let last = result.last {
                result = joined(result, last, small)
            } else if kana == "ー" {
                continue
            } else if let syllable = table[kana] {
                if doubles, let first = syllable.first {
                    result += syllable.hasPrefix("ch") ? "t" : String(first)
                }
                doubles = false
                result += syllable
            } else if kana.properties.isIdeographic {
                return nil
            }
        }
        return result
    }

    /// Katakana stand 96 places behind hiragana.
    private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0x30A1...0x30F6).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar
    }

    /// `ki` and a small ya make `kya`, `shi` and a small ya `sha`; a small vowel takes the place of another.
    private static func joined(_ text: String, _ last: Character, _ small: String) -> String {
        guard "aeiou".contains(last) else { return text + small }
        let stem = text.dropLast()
        let isSoft = stem.hasSuffix("sh") || stem.hasSuffix("ch") || stem.hasSuffix("j")
        return last == "i" && !isSoft || !small.hasPrefix("y")
            ? stem + small : stem + String(small.dropFirst())
    }

    private static let glides = LetterTable("ゃ ya ゅ yu ょ yo ぁ a ぃ i ぅ u ぇ e ぉ o")
    private static let table = LetterTable(
        """
        あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so
        ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne
        の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu
        め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n ゔ vu
        """)
}
