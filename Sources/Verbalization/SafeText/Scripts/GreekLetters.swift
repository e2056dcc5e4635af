import NarrationModel

/// Writes Greek in Latin letters by ISO 843, without accents; letters of other scripts stay.
enum GreekLetters {
    static func latin(of text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            result +=
                WritingSystem(scalar) == .greek
                ? table.cased(scalar) ?? decomposed(scalar) : String(scalar)
        }
    }

    /// A letter with the accents of old spelling: that of its base.
    private static func decomposed(_ scalar: Unicode.Scalar) -> String {
        let latin = bases.first { $0.range.contains(scalar.value) }?.latin ?? ""
        return scalar.properties.isUppercase ? latin.uppercased() : latin
    }

    /// The blocks of Greek Extended by their vowel.
    private static let bases: [(range: ClosedRange<UInt32>, latin: String)] = [
        (0x1F00...0x1F0F, "a"), (0x1F10...0x1F1F, "e"), (0x1F20...0x1F2F, "i"), (0x1F30...0x1F3F, "i"),
        (0x1F40...0x1F4F, "o"), (0x1F50...0x1F5F, "y"), (0x1F60...0x1F6F, "o"), (0x1F70...0x1F71, "a"),
        (0x1F72...0x1F73, "e"), (0x1F74...0x1F77, "i"), (0x1F78...0x1F79, "o"), (0x1F7A...0x1F7B, "y"),
        (0x1F7C...0x1F7D, "o"), (0x1F80...0x1F8F, "a"), (0x1F90...0x1F9F, "i"), (0x1FA0...0x1FAF, "o"),
        (0x1FB0...0x1FBC, "a"), (0x1FC2...0x1FCC, "i"), (0x1FD0...0x1FDB, "i"), (0x1FE0...0x1FEB, "y"),
        (0x1FEC...0x1FEC, "r"), (0x1FF2...0x1FFC, "o"),
    ]

    private static let table = LetterTable(
        """
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
        ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
        """)
}
