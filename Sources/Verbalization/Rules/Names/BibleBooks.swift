/// The books of the Bible by their names and short forms.
enum BibleBooks {
    /// The book that a name or short form in small letters stands for.
    static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in list.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard let book = parts.first else { continue }
            names[book.lowercased()] = String(book)
            for short in parts.dropFirst().joined().split(separator: " ") {
                names[String(short)] = String(book)
            }
        }
        return names
    }()

    /// Books of which there are two or three.
    static let numbered: Set<String> = [
        "Samuel", "Kings", "Chronicles", "Maccabees", "Corinthians", "Thessalonians", "Timothy", "Peter",
        "John", "Esdras",
    ]

    private static let list = """
        Genesis:gen
        Exodus:exod ex
        Leviticus:lev
        Numbers:num
        Deuteronomy:deut dt
        Joshua:josh
        Judges:judg
        Ruth
        Samuel:sam
        Kings:kgs
        Chronicles:chr chron
        Ezra
        Nehemiah:neh
        Esther:esth
        Job
        Psalms:pss
        Psalm:ps psa
        Proverbs:prov
        Ecclesiastes:eccl eccles
        Isaiah:isa
        Jeremiah:jer
        Lamentations:lam
        Ezekiel:ezek
        Daniel:dan
        Hosea:hos
        Joel
        Amos
        Obadiah:obad
        Jonah
        Micah:mic
        Nahum:nah
        Habakkuk:hab
        Zephaniah:zeph
        Haggai:hag
        Zechariah:zech
        Malachi:mal
        Maccabees:macc
        Tobit:tob
        Sirach:sir
        Wisdom:wis
        Esdras:esd
        Matthew:matt mt
        Mark:mk
        Luke:lk
        John:jn
        Acts
        Romans:rom
        Corinthians:cor
        Galatians:gal
        Ephesians:eph
        Philippians:phil
        Colossians:col
        Thessalonians:thess thes
        Timothy:tim
        Titus:tit
        Philemon:phlm philem
        Hebrews:heb
        James:jas
        Peter:pet
        Jude
        Revelation:rev
        """
}
