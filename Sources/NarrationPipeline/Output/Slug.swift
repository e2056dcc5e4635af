import NarrationModel

/// A file name made of a headline: small ASCII letters, digits and single hyphens.
package enum Slug {
    /// The longest slug in characters; it ends at a word.
    private static let longest = 60

    /// The slug of `headline`, or `fallback` when no letter or digit is left of it.
    package static func make(from headline: String, fallback: String) -> String {
        var slug = ""
        for word in words(in: headline) {
            let longer = slug.isEmpty ? word : slug + "-" + word
            guard longer.utf8.count <= longest else { break }
            slug = longer
        }
        if slug.isEmpty { return fallback }
        return deviceNames.contains(slug) ? "\(slug)-\(fallback)" : slug
    }

    /// What some systems take for a device whatever ending the name has; files are copied to their disks.
    private static let deviceNames = Set(
        ["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { port in (0...9).map { "\(port)\($0)" } })

    private static func words(in headline: String) -> [String] {
        var words: [String] = [""]
        for scalar in headline.lowercased().unicodeScalars {
            if let letters = ascii(scalar) {
                words[words.count - 1] += letters
            } else if scalar != "'", scalar != "’", words.last?.isEmpty == false {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }.map { String($0.prefix(longest)) }
    }

    /// The ASCII letters for `scalar`, or nil when it separates words.
    private static func ascii(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII { return scalar.isLetterOrDigit ? String(scalar) : nil }
        if let name = special[scalar] { return name }
        guard scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
        else {
            return nil
        }
        return baseLetters(of: scalar)
    }

    /// The letter under an accent, from its Unicode name: `LATIN SMALL LETTER Z WITH DOT ABOVE` is `z`.
    private static func baseLetters(of scalar: Unicode.Scalar) -> String {
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return "" }
        let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
        return letter.count == 1 ? letter.lowercased() : ""
    }

    private static let special: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ł": "l",
    ]
}
