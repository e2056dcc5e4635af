import NarrationModel

/// Puts the spoken sentences into the blocks that they come from.
///
/// Sentences of one passage form one block. A passage that no block has, such as a spoken word on the voice, becomes a
/// block of its own in its place; a block that no passage has stands as it is, unheard.
struct BlockJoiner {
    private let layout: SentenceLayout
    private var shown: [ShownBlock] = []
    private var sentenceCount = 0

    init(_ layout: SentenceLayout) {
        self.layout = layout
    }

    /// The blocks and passages of an article, both in order.
    mutating func join(_ blocks: [Block], _ cues: [Cue]) -> [ShownBlock] {
        var rest = blocks[...]
        for passage in cues.splitByPassage {
            if let place = place(of: passage, in: rest) {
                for block in rest[..<place.index] { append(block, [.text(block.text.string)]) }
                append(rest[place.index], pieces(passage, place))
                rest = rest[(place.index + 1)...]
            } else {
                appendOwn(passage)
            }
        }
        for block in rest { append(block, [.text(block.text.string)]) }
        return shown
    }

    /// The block of a passage, and the stretches of its sentences in it.
    private struct Place {
        let index: Int
        let text: DenseText
        let sentences: [Range<Int>]
    }

    private func place(of passage: ArraySlice<Cue>, in blocks: ArraySlice<Block>) -> Place? {
        guard let first = passage.first else { return nil }
        let source = passage.reduce(first.source) { $0.union($1.source) }
        for (index, block) in zip(blocks.indices, blocks) where block.role == first.role {
            let range = block.text.sourceRange
            guard range == source || range.overlaps(source) else { continue }
            let text = DenseText(block.text.string)
            if let sentences = Self.sentences(passage, in: text) {
                return Place(index: index, text: text, sentences: sentences)
            }
        }
        return nil
    }

    private static func sentences(_ passage: ArraySlice<Cue>, in text: DenseText) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        for cue in passage {
            guard let range = text.range(of: DenseText(cue.text), from: ranges.last?.upperBound ?? 0) else {
                return nil
            }
            ranges.append(range)
        }
        return ranges
    }

    private mutating func pieces(_ passage: ArraySlice<Cue>, _ place: Place) -> [ShownBlock.Piece] {
        var pieces: [ShownBlock.Piece] = []
        var end = 0
        for (cue, range) in zip(passage, place.sentences) {
            if range.lowerBound > end {
                pieces.append(.text((end > 0 ? " " : "") + place.text.slice(end..<range.lowerBound)))
            } else if end > 0 {
                pieces.append(.text(" "))
            }
            pieces.append(sentence(cue))
            end = range.upperBound
        }
        if end < place.text.count { pieces.append(.text(" " + place.text.slice(end..<place.text.count))) }
        return pieces
    }

    private mutating func appendOwn(_ passage: ArraySlice<Cue>) {
        var pieces: [ShownBlock.Piece] = []
        for cue in passage {
            if !pieces.isEmpty { pieces.append(.text(" ")) }
            pieces.append(sentence(cue))
        }
        guard let role = passage.first?.role else { return }
        shown.append(ShownBlock(id: nextID, role: role, pieces: pieces))
    }

    private mutating func append(_ block: Block, _ pieces: [ShownBlock.Piece]) {
        let languages = block.text.languages
        let isWhole = languages.count == 1 && languages[0].range == 0..<block.text.count
        shown.append(
            ShownBlock(
                id: nextID, role: block.role, level: block.level,
                language: isWhole ? BookLanguage.tag(languages[0].language) : nil, pieces: pieces))
    }

    private mutating func sentence(_ cue: Cue) -> ShownBlock.Piece {
        sentenceCount += 1
        return .sentence(layout.sentence(cue, id: "s\(sentenceCount)"))
    }

    private var nextID: String { "b\(shown.count + 1)" }
}

extension [Cue] {
    /// Runs of sentences that are spoken together.
    fileprivate var splitByPassage: [ArraySlice<Cue>] {
        var passages: [ArraySlice<Cue>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || self[index + 1].passage != self[index].passage {
            passages.append(self[start...index])
            start = index + 1
        }
        return passages
    }
}
