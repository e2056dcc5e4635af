/// The months as they are written and said.
enum Month {
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// Short forms in small letters and the number of their month; full names too.
    static let numbers: [String: Int] = {
        var numbers = ["sept": 9]
        for (index, name) in names.enumerated() {
            numbers[name.lowercased()] = index + 1
            numbers[String(name.lowercased().prefix(3))] = index + 1
        }
        return numbers
    }()

    /// Whether `word`, in small letters, is a month written in full.
    static func isFullName(_ word: String) -> Bool {
        numbers[word].map { names[$0 - 1].lowercased() == word } ?? false
    }

    /// Words that mean a month only beside a day or year, or with a full stop.
    static let ambiguous: Set<String> = [
        "jan", "mar", "may", "dec", "sep", "march", "august", "april", "june",
    ]
}
