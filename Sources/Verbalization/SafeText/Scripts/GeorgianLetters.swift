/// Writes Georgian in Latin letters by its national system of 2002, without apostrophes.
enum GeorgianLetters {
    static func latin(of text: String) -> String { table.latin(of: text) }

    private static let table = LetterTable(
        """
        ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch
        ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
        """)
}
