/// The words that the benchmark's scores count: stretches of letters, digits and underscores, in lower case.
enum BenchmarkWords {
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if isPart(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll(keepingCapacity: true)
            }
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "_" || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// How often each of `elements` stands in a list.
    static func counts<Element: Hashable>(of elements: [Element]) -> [Element: Int] {
        elements.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// How many elements two lists share, each as often as it stands in both.
    static func common<Element: Hashable>(_ first: [Element: Int], _ second: [Element: Int]) -> Int {
        first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    }
}
