import NarrationModel

/// Tells people's names from the other things that pages give as their authors: teams, agencies, user names.
enum PersonNames {
    private static let organizations = WordList(
        "admin administrator editor editors editorial staff team newsroom desk newsdesk guest guests webmaster author "
            + "contributor contributors columnist columnists user anonymous unknown null undefined press agency agencies news "
            + "inc ltd llc plc gmbh magazine media association foundation clinic group official community university "
            + "institute department council center centre society company corporation corp pc studio studios labs support "
            + "marketing services solutions library ministry committee organization organisation network times post herald "
            + "gazette tribune journal blog online reporter reporters writer writers college school office bureau division "
            + "senior analyst director founder co-founder manager specialist correspondent journalist producer"
    )

    /// Words of a page's controls that stand where names do.
    private static let controls = WordList(
        "min mins minutes read share text size table contents comments print listen save and by with")

    /// What stands behind a name without being one: `Jane Doe | Staff`, `Jane Doe (photos)`.
    private static let ends = [
        " | ", " · ", " • ", " – ", " — ", " - ", " / ", "(", " on ", " for ", " from ", " at ",
    ]

    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "bin", "ibn", "al", "el",
        "dos", "du", "y",
        "ter", "ten",
    ]
    private static let mostWords = 6

    /// The people in `texts`, each once.
    static func people(in texts: [String]) -> [String] {
        var people: [String] = []
        for text in texts { for name in names(in: text) where !people.contains(name) { people.append(name) } }
        return people
    }

    /// The names as a byline joins them; nil for none.
    static func joined(_ people: [String]) -> String? {
        guard let last = people.last else { return nil }
        return people.count > 1 ? people.dropLast().joined(separator: ", ") + " and " + last : last
    }

    /// The people in a text that holds names and little else, with or without "by" in front.
    static func names(in text: String) -> [String] {
        let folded = PageMetadata.folded(PageMetadata.decoded(text))
        guard folded.utf8.count <= 600 else { return [] }
        return groups(of: withoutOpener(folded))
    }

    private static let teams = WordList("team staff desk editors newsroom newsdesk")

    /// The team that a byline names: `Harbour Post Staff`, `By the news desk`; nil for other text.
    static func team(in text: String, isByline: Bool) -> String? {
        let folded = PageMetadata.folded(text)
        let name = withoutOpener(folded)
        let terms = Token.all(in: String(name)).map(\.term)
        guard isByline || name.utf8.count < folded.utf8.count, (1...5).contains(terms.count) else {
            return nil
        }
        return terms.last.map(teams.contains) == true ? String(name) : nil
    }

    /// The text behind "by", "Written by:" and the like.
    private static func withoutOpener(_ text: String) -> Substring {
        var rest = text[...]
        for opener in ["written by", "posted by", "words by", "text by", "story by", "author:", "by:", "by"] {
            guard rest.lowercased().hasPrefix(opener) else { continue }
            let behind = rest.dropFirst(opener.count)
            guard behind.first?.isLetter != true else { continue }
            rest = behind.drop { $0 == " " || $0 == ":" }
            break
        }
        return rest
    }

    private static func groups(of text: Substring) -> [String] {
        var head = text
        for end in ends {
            if let range = head.firstRange(of: end), range.lowerBound > head.startIndex {
                head = head[..<range.lowerBound]
            }
        }
        let pieces = head.replacing(" and ", with: "&").replacing(";", with: "&").split(separator: "&")
        let groups = pieces.map { $0.split(separator: ",").map(trimmed) }
        let areFirstNames = groups.count > 1 && groups.allSatisfy { $0.count == 1 && !$0[0].contains(" ") }
        var names: [String] = []
        for piece in groups.joined() {
            if let last = names.last, isCredential(piece) {
                names[names.count - 1] = last + ", " + piece
            } else if isPerson(piece), names.isEmpty || areFirstNames || piece.contains(" "),
                names.isEmpty || isWritten(piece, like: names[0])
            {
                names.append(piece)
            }
        }
        return names
    }

    /// Whether a further name begins as the first does: a role in small letters is no name.
    private static func isWritten(_ piece: String, like name: String) -> Bool {
        piece.first?.isLowercase == name.first?.isLowercase
            || particles.contains { piece.hasPrefix($0 + " ") }
    }

    /// Whether `piece` is a degree or title behind a name: `MD`, `Ph.D.`, `RDN`, `Jr.`
    private static func isCredential(_ piece: String) -> Bool {
        guard (2...14).contains(piece.utf8.count) else { return false }
        return piece.split(separator: " ").allSatisfy { word in
            word.allSatisfy { $0.isUppercase || $0 == "." || $0 == "-" }
                || ["Ph.D.", "PhD", "Jr.", "Sr.", "Esq."].contains(word)
        }
    }

    /// The name without signs around it, and without raised figures when it has several words.
    private static func trimmed(_ name: Substring) -> String {
        let isName = name.split(separator: " ").count > 1
        let isEdge: (Unicode.Scalar) -> Bool = { scalar in
            if scalar.properties.isAlphabetic || [".", "’", "'", "@"].contains(scalar) { return false }
            return isName || !scalar.isLetterOrDigit
        }
        let scalars = name.unicodeScalars.drop(while: isEdge)
        let end = scalars.lastIndex { !isEdge($0) }
        guard let end else { return "" }
        return String(Substring(scalars[...end]))
    }

    /// Whether `name` can be a person's: a few words of letters, none of which names a body.
    static func isPerson(_ name: String) -> Bool {
        guard (2...60).contains(name.utf8.count) else { return false }
        let words = name.split(separator: " ")
        guard words.count <= mostWords, !name.contains(where: { "@/_:<>?!#".contains($0) || $0.isNumber })
        else {
            return false
        }
        let lower = words.map { $0.lowercased() }
        guard lower.first != "the", !organizations.hasAny(of: lower), !controls.hasAny(of: lower),
            !lower.contains(where: { CalendarWords.month($0) != nil && words.count == 1 }), isNamed(words)
        else { return false }
        return words.count > 1 || !isLogin(name)
    }

    /// Whether the first and the last of several words begin alike, with a capital or without, as in `edited by Doe`.
    private static func isNamed(_ words: [Substring]) -> Bool {
        guard words.count > 1, let first = words.first?.first, let last = words.last?.first else {
            return true
        }
        return first.isLowercase == last.isLowercase || particles.contains(String(words[0]))
    }

    /// Whether a single word looks like a user name or a title behind a name: `jane-doe`, `MD`.
    private static func isLogin(_ word: String) -> Bool {
        word.contains("-") && word == word.lowercased()
    }

    /// Whether `name` looks like a full name even where nothing says that it is one.
    static func isFullName(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...4).contains(words.count), isPerson(name) else { return false }
        return words.allSatisfy { word in
            particles.contains(String(word))
                || word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "’'.-".contains($0) }
                    && (word.dropFirst().contains(where: \.isLowercase) || word.utf8.count <= 2)
        }
    }
}
