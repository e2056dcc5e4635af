import NarrationModel

/// What a voice speaks when its level is measured: an article and an item that name every role, with numbers, names and
/// quotations in the share that pages have them. Our own words.
enum CalibrationText {
    /// The story first, then the item.
    static func articles(in language: String) -> [Article] {
        [article(.story, story, language), article(.item, item, language)]
    }

    private static func article(
        _ kind: Article.Kind, _ texts: [(BlockRole, String)], _ language: String
    ) -> Article {
        var offset = 0
        let blocks = texts.map { role, text in
            defer { offset += text.utf8.count + 1 }
            return Block(role, SourcedText(copying: text, from: offset))
        }
        return Article(kind: kind, headline: texts.first?.1 ?? "", language: language, blocks: blocks)
    }

    private static let story: [(BlockRole, String)] = [
        (.headline, "Valley towns agree to share one water board after a third dry summer"),
        (.byline, "By Martha Ellison and Piotr Zaremba"),
        (.timestamp, "September 14, 2023"),
        (
            .standfirst,
            "Seven councils voted on Thursday to give up their own pumping stations. The new board opens in April and will serve 212,000 people."
        ),
        (
            .paragraph,
            "The vote ended eleven years of argument over who may take water from the upper river, and when. Each town has kept its own meters since 1958, and none of them could say how much the others used."
        ),
        (
            .paragraph,
            "Under the agreement the board will read every meter twice a month, publish the figures, and set one price for all. A household that now pays $31 a month will pay $34.50 from the spring, and farms will pay by the acre."
        ),
        (
            .quotation,
            "“We were seven neighbors with seven buckets in one well,” said Helen Marsh, who led the talks. “Nobody trusted the rope.”"
        ),
        (
            .paragraph,
            "Engineers warned in May that the lower reservoir had fallen to 38 percent, its lowest level since the dam was built. Rain in August raised it by 4.2 feet, too late for most of the orchards below the bridge."
        ),
        (.caption, "The lower reservoir at Cold Spring in early August. Photograph: Daniel Okafor"),
        (.crosshead, "What the towns give up"),
        (
            .paragraph,
            "The smallest of them, Ash Hollow, hands over a pumping house, two trucks and three workers. Its mayor called the change overdue, and said the town had paid for repairs to the same pipe nine times."
        ),
        (
            .paragraph,
            "Not everyone is pleased. Growers on the east bank asked a court in July to stop the transfer, because their rights are older than the county itself. A judge heard both sides for six hours and sent them back to the table."
        ),
        (.listItem, "The board takes over all pumping stations on April 1."),
        (.listItem, "Prices stay the same for schools, hospitals and fire departments until 2026."),
        (.listItem, "Anyone may see the daily readings without charge."),
        (.announcement, "A table of four columns is left out here."),
        (.crosshead, "A long season ahead"),
        (
            .paragraph,
            "Forecasters at the state university expect a mild winter with little snow in the hills. That would leave the river low when planting begins, said Dr. James Whitfield, who has measured the snow at the same eleven places for a quarter of a century."
        ),
        (
            .paragraph,
            "He would rather be wrong, he added, and the valley would rather not find out. Until then the towns have asked people to water their gardens before seven in the morning or after eight at night, to wash cars with a bucket, and to report leaks at once."
        ),
        (
            .quotation,
            "“A dripping tap fills a bathtub in a week. Multiply that by ninety thousand homes and you have a small lake.”"
        ),
        (
            .paragraph,
            "The first meeting of the board is open to the public. It begins at 6:30 p.m. on Tuesday in the hall of the old grain exchange, and those who cannot come may send their questions in writing."
        ),
        (.note, "This article was corrected to give the right year of the first meters."),
    ]

    private static let item: [(BlockRole, String)] = [
        (.headline, "Night trains return to the northern line"),
        (.timestamp, "2:45 p.m."),
        (
            .paragraph,
            "The railway will run two sleeping cars between the capital and the coast from Friday, five years after the last of them was taken off. Tickets start at $48, and half of those for the first month were sold within a day, the company said on Monday."
        ),
        (
            .paragraph,
            "Trains leave at 10:20 p.m. and arrive before seven. A second pair may follow in summer if the repairs to the tunnel are finished on time, according to a spokesman."
        ),
    ]
}
