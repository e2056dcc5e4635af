import Testing

@testable import ArticleReading

@Suite struct PlacementRuleTests {
    private let paragraphs = """
        The river rose by two metres in one night and carried a shed away.

        Nobody was hurt, the fire service said, but a goat had to be fetched from a roof.
        """

    @Test func `the browser's title goes when the headline repeats it`() throws {
        let page = "River takes a shed away | The Post\n\nRiver takes a shed away\n\n\(paragraphs)"
        #expect(try omissions(by: PageTitle.self, in: page) == ["River takes a shed away | The Post"])
        #expect(
            try omissions(by: PageTitle.self, in: "The Post\n\nRiver takes a shed\n\n\(paragraphs)") == [])
    }

    @Test func `the headline and a paragraph are left out the second time`() throws {
        let page = """
            RIVER TAKES A SHED AWAY

            River takes a shed away

            \(paragraphs)

            The river rose by two metres in one night and carried a shed away.

            It has gone down since, said the fire service, and so has the price of sheds.
            """
        let paragraph = "The river rose by two metres in one night and carried a shed away."
        #expect(try omissions(by: RepeatedLine.self, in: page) == ["RIVER TAKES A SHED AWAY", paragraph])
        #expect(try omissions(by: RepeatedLine.self, in: "River takes a shed\n\n\(paragraphs)") == [])
    }

    @Test func `a headline between paragraphs goes and a crosshead stays`() throws {
        let related = "Farmers of the valley learn to live with a lake where orchards were"
        let page = """
            River takes a shed away

            \(paragraphs)

            \(related)

            A goat on the roof

            The goat, whose name is Lise, ate two tiles before the ladder came.

            Read more: How sheds float
            """
        #expect(try omissions(by: RelatedHeadline.self, in: page) == [related, "Read more: How sheds float"])
    }

    @Test func `long crossheads stay on a page that has many`() throws {
        let crossheads = [
            "What the people on the bank saw before the shed went",
            "How the goat came to be on that roof at night",
            "Why the river has not been so high for so long",
        ]
        let sections = crossheads.map { "\($0)\n\n\(paragraphs.replacing("river", with: $0))" }
        let page = "River takes a shed away\n\n" + sections.joined(separator: "\n\n")
        #expect(try omissions(by: RelatedHeadline.self, in: page) == [])
    }

    @Test func `job titles and places under the byline go`() throws {
        let page =
            "River takes a shed away\n\nBy Jane Doe\nPolitical correspondent\n10 May 2020\n\n\(paragraphs)"
        #expect(try omissions(by: AuthorDetails.self, in: page) == ["Political correspondent"])
    }

    @Test func `a crosshead above the first paragraph is no detail of the author`() throws {
        let page = "River takes a shed away\n\nBy Jane Doe\n\nA wet night\n\n\(paragraphs)"
        #expect(try omissions(by: AuthorDetails.self, in: page) == [])
    }

    @Test func `the author's biography goes and the author's note stays`() throws {
        let story = "River takes a shed away\n\nBy Jane Doe\n\n\(paragraphs)\n\n"
        let biography = "Jane Doe covers rivers and sheds for the Post."
        #expect(try omissions(by: AuthorBiography.self, in: story + biography) == [biography])
        let note = "Note from the author:\n\nHello, I am Jane Doe, and I have covered rivers for years."
        #expect(try omissions(by: AuthorBiography.self, in: story + note) == [])
    }

    @Test func `readers' comments go and a link above the story leaves it alone`() throws {
        let comment = "I saw that shed go by, and I must say that it looked happier than before."
        let page = "River takes a shed away\nComments (1)\n\n\(paragraphs)\n\nComments (1)\nJo\n\(comment)"
        #expect(try omissions(by: CommentSection.self, in: page) == ["Jo", comment])
    }

    @Test func `the words of menus go and the story's words stay`() throws {
        let page = "World\nWeather reports\n\nRiver takes a shed away\n\n\(paragraphs)\n\nImprint office"
        #expect(
            try omissions(by: Navigation.self, in: page) == ["World", "Weather reports", "Imprint office"])
    }

    @Test func `what nobody claims goes as text outside the articles`() throws {
        let page = "\(paragraphs)\n\nTrending\n\nGoat\n\nA goat was seen."
        #expect(try omissions(by: OutsideArticle.self, in: page) == ["A goat was seen."])
        #expect(try omissions(by: OutsideArticle.self, in: paragraphs) == [])
    }
}
