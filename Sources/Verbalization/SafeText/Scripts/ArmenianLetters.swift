/// Writes Armenian in Latin letters by BGN/PCGN 1981, without apostrophes.
enum ArmenianLetters {
    static func latin(of text: String) -> String {
        var result = ""
        for letter in text.replacing("ու", with: "ւ").replacing("Ու", with: "Ւ").unicodeScalars {
            result +=
                result.isEmpty
                ? initial.cased(letter) ?? table.cased(letter) ?? "" : table.cased(letter) ?? ""
        }
        return result
    }

    private static let initial = LetterTable("ե ye ո vo և yev")
    private static let table = LetterTable(
        """
        ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch
        պ p ջ j ռ rr ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f և ev
        """)
}
