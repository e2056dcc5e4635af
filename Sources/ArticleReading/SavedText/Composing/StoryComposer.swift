import NarrationModel

/// Makes an article of the lines of a page's story.
struct StoryComposer {
    private let page: SavedPage
    private let story: Outline.Story

    init(_ page: SavedPage, _ story: Outline.Story) {
        self.page = page
        self.story = story
    }

    /// The story and what is left out of lines that it takes up in part.
    func article(language: String) -> (Article, [Omission]) {
        var writer = BlockWriter(page)
        let lines = page.kept(story.lines)
        appendPageTitle(to: &writer)
        for (line, next) in zip(lines, lines.dropFirst().map(Optional.some) + [nil]) {
            if line.index < story.body {
                appendOpening(line, to: &writer)
            } else {
                writer.append(line, before: next)
            }
        }
        let standfirst = writer.blocks.filter { $0.role == .standfirst }.map(\.text.string)
        let article = Article(
            kind: .story, headline: headline(writer.blocks),
            standfirst: standfirst.isEmpty ? nil : standfirst.joined(separator: " "), author: author(lines),
            published: published(lines), language: language, blocks: writer.blocks)
        return (article, writer.omissions)
    }

    /// Appends the page's title as the headline of a text that has none, and leaves out the site's name in it.
    private func appendPageTitle(to writer: inout BlockWriter) {
        guard let headline = story.headline, !story.lines.contains(headline) else { return }
        let line = page.lines[headline]
        let own = PageName(line).own
        writer.omitWords(0..<own.lowerBound, of: line, by: PageTitle.id)
        writer.append(.headline, line.text.slice(own))
        writer.omitWords(own.upperBound..<line.text.count, of: line, by: PageTitle.id)
    }

    /// Appends a line that stands between the headline and the text.
    private func appendOpening(_ line: Line, to writer: inout BlockWriter) {
        if line.index == story.headline {
            writer.append(.headline, line.text)
        } else if let metadata = line.metadata {
            writer.append(metadata, of: line)
        } else if let detail = HeadlineDetail(line) {
            writer.append(detail, of: line)
        } else if BareByline.matches(line, on: page) {
            writer.append(.byline, line.text)
        } else {
            writer.append(Caption.matches(line, on: page) ? .caption : .standfirst, line.text)
        }
    }

    /// The headline, or the first sentence of a page without one.
    private func headline(_ blocks: [Block]) -> String {
        if let headline = blocks.first(where: { $0.role == .headline }) { return headline.text.string }
        let text = blocks.first { $0.role != .timestamp && $0.role != .byline }?.text.string ?? ""
        return SentenceScanner.sentences(in: text).first.map { ItemComposer.title(text.slice(utf8: $0)) }
            ?? text
    }

    /// The names of all bylines, those around the headline first.
    private func author(_ lines: [Line]) -> String? {
        let opening = names(lines.filter { $0.index < story.body })
        let names = opening.isEmpty ? names(lines) : opening
        guard let last = names.last else { return nil }
        return names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + last : last
    }

    private func names(_ lines: [Line]) -> [String] {
        var names: [String] = []
        for part in lines.flatMap(parts) {
            if case .byline(let people) = part.content { names += people }
        }
        if names.isEmpty {
            let bare = lines.filter(isBareByline)
            names = (bare.first { page.facts.openings(like: $0) > 1 } ?? bare.first).map { [$0.string] } ?? []
        }
        return names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element)
    }

    private func isBareByline(_ line: Line) -> Bool {
        line.index < story.body && line.index != story.headline && BareByline.matches(line, on: page)
    }

    /// The bylines and dates of a line; those among other details only beside the headline.
    private func parts(of line: Line) -> [MetadataLine.Part] {
        if let metadata = line.metadata { return metadata.parts }
        guard line.index < story.body, line.index != story.headline else { return [] }
        return HeadlineDetail(line)?.parts ?? []
    }

    /// The day and time of publication; the time of a change only when the page gives no other.
    private func published(_ lines: [Line]) -> PublicationTime? {
        let opening = times(lines.filter { $0.index < story.body })
        let times = opening.isEmpty ? times(lines) : opening
        let original = times.filter { !$0.isUpdate }.map(\.time)
        let known = original.isEmpty ? times.map(\.time) : original
        guard let dated = known.first(where: { $0.day != nil }) ?? known.first(where: { $0.time != nil })
        else { return nil }
        if dated.time != nil { return dated }
        return PublicationTime(day: dated.day, time: known.first { $0.day == nil && $0.time != nil }?.time)
    }

    private func times(_ lines: [Line]) -> [(time: PublicationTime, isUpdate: Bool)] {
        lines.flatMap(parts).compactMap { part in
            guard case .timestamp(let time, let isUpdate) = part.content else { return nil }
            return (time, isUpdate)
        }
    }
}
