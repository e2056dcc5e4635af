import NarrationModel

/// Where the blocks of articles stand on their page, to find the place of a line that is read after all.
struct BlockPlaces<Page: RevisedPage> {
    /// One block among those of all articles.
    private struct Place {
        let article: Int
        let block: Int
        let role: BlockRole
        let source: SourceRange

        /// The highest index of a block of the same article that begins no later on the page.
        var last: Int
    }

    private let page: Page

    /// The places in the page's order.
    private let places: [Place]

    /// From the first letter of each article to the last.
    private let spans: [SourceRange]

    /// The article that takes what stands outside all: the story, if there is one.
    private let story: Int?

    init(_ articles: [Article], on page: Page) {
        self.page = page
        var places: [Place] = []
        for (number, article) in articles.enumerated() {
            places += article.blocks.enumerated().map {
                Place(article: number, block: $0, role: $1.role, source: $1.text.sourceRange, last: $0)
            }
        }
        places.sort {
            ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound)
        }
        var last = Array(repeating: -1, count: articles.count)
        for index in places.indices {
            last[places[index].article] = max(last[places[index].article], places[index].block)
            places[index].last = last[places[index].article]
        }
        self.places = places
        spans = articles.map { article in
            article.blocks.dropFirst().reduce(article.blocks.first?.text.sourceRange ?? SourceRange(0, 0)) {
                $0.union($1.text.sourceRange)
            }
        }
        story = articles.firstIndex { $0.kind == .story }
    }

    /// Puts each of `lines` into the block that it was cut out of, or makes it a block behind the last one above it.
    func insert(_ lines: [Line], into articles: inout [Article]) {
        var parts: [[Int: [SourcedText]]] = Array(repeating: [:], count: articles.count)
        var blocks: [[Int: [Block]]] = parts.map { _ in [:] }
        for line in lines {
            let above = index(above: line.source.lowerBound)
            if let host = host(of: line, above: above) {
                parts[host.article][host.block, default: []].append(line.text)
            } else if let article = article(for: line, above: above) {
                let role = page.role(of: line)
                blocks[article][place(of: line, in: article, above: above), default: []]
                    .append(Block(role, RestoredRole.text(of: line, as: role)))
            }
        }
        for index in articles.indices {
            articles[index].blocks = Self.join(articles[index].blocks, blocks[index], parts[index])
        }
    }

    private static func join(_ old: [Block], _ new: [Int: [Block]], _ parts: [Int: [SourcedText]]) -> [Block]
    {
        var blocks = new[0] ?? []
        for (index, block) in old.enumerated() {
            var block = block
            if let parts = parts[index] { block.text = block.text.inserting(parts) }
            blocks.append(block)
            blocks += new[index + 1] ?? []
        }
        return blocks
    }

    // MARK: Finding

    /// The index of the last place that begins no later than `offset`, found by bisection; -1 for none.
    private func index(above offset: Int) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].source.lowerBound > offset { high = middle } else { low = middle + 1 }
        }
        return low - 1
    }

    /// The block around the line, or on the same line of the page.
    private func host(of line: Line, above: Int) -> Place? {
        if above >= 0, isPart(line, of: places[above]) { return places[above] }
        guard above + 1 < places.count else { return nil }
        let below = places[above + 1]
        return Self.takesMore(below)
            && page.isOneLine(from: line.source.upperBound, to: below.source.lowerBound)
            ? below : nil
    }

    private func isPart(_ line: Line, of place: Place) -> Bool {
        if place.source.contains(line.source) { return true }
        return Self.takesMore(place)
            && page.isOneLine(from: place.source.upperBound, to: line.source.lowerBound)
    }

    /// Whether what stands beside the block on its line belongs to its text.
    private static func takesMore(_ place: Place) -> Bool {
        ![.byline, .timestamp, .announcement].contains(place.role)
    }

    private func article(for line: Line, above: Int) -> Int? {
        let neighbours = [above, above + 1].filter(places.indices.contains).map { places[$0].article }
        return neighbours.first { spans[$0].contains(line.source) } ?? story ?? neighbours.first
    }

    /// The index among the article's blocks in front of which the line is put.
    private func place(of line: Line, in article: Int, above: Int) -> Int {
        places.prefix(above + 1).last { $0.article == article }.map { $0.last + 1 } ?? 0
    }
}
