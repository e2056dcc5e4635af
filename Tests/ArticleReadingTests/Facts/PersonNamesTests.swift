import Testing

@testable import ArticleReading

@Suite struct PersonNamesTests {
    @Test(arguments: [
        "By Mara Ellin", "by: Mara Ellin", "Written by Mara Ellin", "Written by: Mara Ellin",
        "Posted by Mara Ellin",
        "Words by Mara Ellin", "Text by Mara Ellin", "Story by  Mara\n Ellin", "Author: Mara Ellin",
        "BY Mara Ellin",
        "Mara Ellin",
    ])
    func `what stands in front of a name is no part of it`(text: String) {
        #expect(PersonNames.names(in: text) == ["Mara Ellin"])
    }

    @Test(arguments: [
        "Mara Ellin | Staff", "Mara Ellin · Harbour Post", "Mara Ellin • 4 min",
        "Mara Ellin – River correspondent",
        "Mara Ellin — Tarn", "Mara Ellin / Harbour Post", "Mara Ellin (photos)", "Mara Ellin, Staff Writer",
        "Mara Ellin for the Harbour Post", "Mara Ellin on 4 May", "Mara Ellin, senior editor",
        "Mara Ellin from Tarn",
    ])
    func `roles, places and outlets behind a name are no part of it`(text: String) {
        #expect(PersonNames.names(in: text) == ["Mara Ellin"])
    }

    @Test(arguments: [
        "Mara Ellin, MD", "Mara Ellin, Ph.D.", "Mara Ellin, PhD", "Mara Ellin, RDN", "Owen Tarn, Jr.",
        "Mara Ellin, MD, PhD",
    ])
    func `degrees stay behind the name`(text: String) {
        #expect(PersonNames.names(in: text) == [text])
    }

    @Test(arguments: [
        ("Mara Ellin and Owen Tarn", ["Mara Ellin", "Owen Tarn"]),
        ("By Mara Ellin & Owen Tarn", ["Mara Ellin", "Owen Tarn"]),
        ("Mara Ellin, Owen Tarn and Ida Roe", ["Mara Ellin", "Owen Tarn", "Ida Roe"]),
        ("Mara Ellin, Owen Tarn, and Ida Roe", ["Mara Ellin", "Owen Tarn", "Ida Roe"]),
        ("Mara Ellin; Owen Tarn", ["Mara Ellin", "Owen Tarn"]),
        ("Mara Ellin, MD and Owen Tarn, PhD", ["Mara Ellin, MD", "Owen Tarn, PhD"]),
        ("Mara and Owen", ["Mara", "Owen"]),
    ])
    func `several people are told apart`(text: String, names: [String]) {
        #expect(PersonNames.names(in: text) == names)
    }

    @Test(arguments: [
        "Harbour Post Staff", "The Harbour Post", "Editorial Team", "admin", "News Desk",
        "Tarn River Foundation",
        "Ellin & Co Ltd", "press agency", "University of Tarn", "guest author",
    ])
    func `teams and bodies are no people`(text: String) {
        #expect(PersonNames.names(in: text).filter { $0.contains(" ") && $0 == text } == [])
        #expect(!PersonNames.isPerson(text))
    }

    @Test(arguments: [
        "mara@harbour.example", "@maraellin", "https://harbour.example/mara", "mara_ellin", "mara-ellin",
        "ellin1984",
        "Is this a name?", "12 May", "May", "Share", "4 min read", "<b>",
    ])
    func `user names, addresses, dates and controls are no people`(text: String) {
        #expect(PersonNames.names(in: text) == [])
    }

    @Test(arguments: ["mara ellin", "bell hooks"])
    func `a name in small letters is a name, but no full one`(text: String) {
        #expect(PersonNames.names(in: text) == [text])
        #expect(!PersonNames.isFullName(text))
    }

    @Test(arguments: [
        "Ольга Тарн", "Μάρα Έλιν", "José Ángel Tarn", "Mária Ellinová", "Ngô Thị Mai", "O’Hara Ellin",
        "Jean-Luc Tarn",
        "Mara van der Tarn", "Ludwig von Ellin", "J. K. Ellin",
    ])
    func `names of other tongues, with particles and initials are full names`(text: String) {
        #expect(PersonNames.names(in: "By " + text) == [text])
        #expect(PersonNames.isFullName(text))
    }

    @Test(arguments: ["田中花子", "محمد علي", "דנה טרן"])
    func `scripts without capitals have names too`(text: String) {
        #expect(PersonNames.names(in: text) == [text])
    }

    @Test(arguments: [
        "edited by Ellin", "River falls to its lowest level in sixty years", "and", "", " ", "&", ",", "By",
    ])
    func `other text names nobody`(text: String) {
        #expect(PersonNames.names(in: text) == [])
    }

    @Test func `character references are read as what they stand for`() {
        #expect(PersonNames.names(in: "Mara O&#39;Ellin &amp; Owen Tarn") == ["Mara O'Ellin", "Owen Tarn"])
    }

    @Test(arguments: ["a, ", "& ", "by ", "Aa Bb; ", "(", " and ", "É"])
    func `very long text names nobody, at once`(piece: String) {
        #expect(PersonNames.names(in: String(repeating: piece, count: 200_000)) == [])
    }

    @Test(arguments: [
        ("Harbour Post Staff", true, "Harbour Post Staff"), ("By the news desk", false, "the news desk"),
        ("Written by Harbour Editors", false, "Harbour Editors"),
    ])
    func `a byline can name a team`(text: String, isByline: Bool, team: String) {
        #expect(PersonNames.team(in: text, isByline: isByline) == team)
    }

    @Test(arguments: ["Harbour Post Staff", "Contact the team", "Meet our desk"])
    func `a team's name is one only in a byline`(text: String) {
        #expect(PersonNames.team(in: text, isByline: false) == nil)
    }

    @Test(
        arguments: [
            ([], nil), (["Mara Ellin"], "Mara Ellin"),
            (["Mara Ellin", "Owen Tarn"], "Mara Ellin and Owen Tarn"),
            (["Mara Ellin", "Owen Tarn", "Ida Roe"], "Mara Ellin, Owen Tarn and Ida Roe"),
        ] as [([String], String?)])
    func `names are joined as in a byline`(names: [String], byline: String?) {
        #expect(PersonNames.joined(names) == byline)
    }

    @Test func `a person who is named twice is one`() {
        #expect(
            PersonNames.people(in: ["Mara Ellin", "By Mara Ellin and Owen Tarn"]) == [
                "Mara Ellin", "Owen Tarn",
            ])
    }
}
