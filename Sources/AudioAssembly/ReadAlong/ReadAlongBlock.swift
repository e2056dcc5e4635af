import NarrationModel

/// A block of the article with the times of its sentences.
struct ReadAlongBlock {
    enum Part {
        /// A spoken sentence, which begins at this UTF-8 offset of the block's text.
        case sentence(TimedCue, offset: Int)

        /// Text between sentences: spaces, or what narrate left out.
        case unspoken(String)
    }

    var role: BlockRole
    var level: Int?
    var parts: [Part]

    /// Stretches in other languages than the article's, as UTF-8 offsets of the block's text.
    var languages: [LanguageRun] = []

    /// Whether anything of the block is heard.
    var isSpoken: Bool {
        parts.contains { if case .sentence(let cue, _) = $0 { cue.isHeard } else { false } }
    }

    /// The blocks of `article` in their order, each with those of `cues` that say it.
    ///
    /// What is said but stands in no block, such as a spoken imprint, is a block of its own where it is heard.
    static func all(of article: Article, _ cues: [TimedCue]) -> [ReadAlongBlock] {
        var rest = article.blocks[...]
        var blocks: [ReadAlongBlock] = []
        for passage in passages(cues) {
            guard let (index, block) = firstMatch(of: passage, in: rest) else {
                blocks.append(ReadAlongBlock(role: passage[0].role, parts: apart(passage)))
                continue
            }
            blocks += rest[..<index].map(unspoken) + [block]
            rest = rest[(index + 1)...]
        }
        blocks += rest.map(unspoken)
        for index in blocks.indices {
            blocks[index].languages.removeAll { $0.language == article.language }
        }
        return blocks
    }

    /// The sentences of a passage that no text holds together, so that they do not stick to each other.
    private static func apart(_ passage: [TimedCue]) -> [Part] {
        Array(passage.map { [Part.sentence($0, offset: 0)] }.joined(separator: [.unspoken(" ")]))
    }

    /// The sentences by passage; none is empty.
    private static func passages(_ cues: [TimedCue]) -> [[TimedCue]] {
        var passages: [[TimedCue]] = []
        for cue in cues {
            if let last = passages.last?.last, last.passage == cue.passage {
                passages[passages.count - 1].append(cue)
            } else {
                passages.append([cue])
            }
        }
        return passages
    }

    private static func firstMatch(
        of passage: [TimedCue], in blocks: ArraySlice<Block>
    ) -> (Int, ReadAlongBlock)? {
        for index in blocks.indices {
            if let block = ReadAlongBlock(blocks[index], spokenAs: passage) { return (index, block) }
        }
        return nil
    }

    private static func unspoken(_ block: Block) -> ReadAlongBlock {
        ReadAlongBlock(role: block.role, level: block.level, parts: [.unspoken(block.text.string.onOneLine)])
    }
}

extension ReadAlongBlock {
    /// The block with its sentences; nil when `passage` is not what it says.
    ///
    /// A passage that leaves out words of the block must also stand where the block does.
    private init?(_ block: Block, spokenAs passage: [TimedCue]) {
        let text = block.text.string.onOneLine
        guard block.role == passage[0].role, let parts = Self.parts(of: text, passage) else { return nil }
        let isComplete = parts.allSatisfy {
            if case .unspoken(let text) = $0 { WordScanner.count(in: text) == 0 } else { true }
        }
        guard isComplete || passage.allSatisfy({ block.text.sourceRange.contains($0.source) }) else {
            return nil
        }
        self.init(
            role: block.role, level: block.level, parts: parts,
            languages: text == block.text.string ? block.text.languages : [])
    }

    /// The text cut at the sentences; nil when they do not stand in it in this order.
    private static func parts(of text: String, _ passage: [TimedCue]) -> [Part]? {
        var parts: [Part] = []
        var end = text.utf8.startIndex
        for cue in passage {
            guard let place = text.utf8[end...].firstRange(of: cue.text.utf8) else { return nil }
            if place.lowerBound > end { parts.append(.unspoken(String(text[end..<place.lowerBound]))) }
            let offset = text.utf8.distance(from: text.utf8.startIndex, to: place.lowerBound)
            parts.append(.sentence(cue, offset: offset))
            end = place.upperBound
        }
        return end < text.utf8.endIndex ? parts + [.unspoken(String(text[end...]))] : parts
    }
}
