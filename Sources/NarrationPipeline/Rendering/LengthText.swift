/// A length of time as people write it: `20m`, `1h30m`, `90s`, `20` for minutes.
package enum LengthText {
    /// The longest that is taken, in seconds.
    private static let longest = 360_000

    /// The seconds that `text` says, from 1 on; nil when it says none.
    package static func seconds(_ text: String) -> Int? {
        let units: [Character: Int] = ["h": 3600, "m": 60, "s": 1]
        var number = ""
        var total = 0
        for character in text.lowercased() {
            if character.isASCII, character.isNumber, number.count < 6 {
                number.append(character)
            } else if let unit = units[character], let count = Int(number) {
                total += count * unit
                number = ""
            } else {
                return nil
            }
        }
        if !number.isEmpty { total += (Int(number) ?? 0) * 60 }
        return (1...longest).contains(total) ? total : nil
    }
}
