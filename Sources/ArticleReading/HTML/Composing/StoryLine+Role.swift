import NarrationModel

extension StoryLine {
    private static let longestByline = 16
    private static let longestDate = 14

    /// What the line is between headline and text, or nil when it is nothing that is read.
    var openingRole: BlockRole? {
        if let metadata = line.metadata {
            if metadata.isReadingTime { return nil }
            return metadata.hasByline ? .byline : .timestamp
        }
        if isCaption { return .caption }
        if context.contains(.standfirst), wordCount > 3 { return .standfirst }
        if !context.isDisjoint(with: [.byline, .address]), wordCount <= Self.longestByline, !isProse,
            namesAuthor
        {
            return .byline
        }
        if context.contains(.date), wordCount <= Self.longestDate, !isProse { return .timestamp }
        if isHeading, headingLevel > 1, wordCount >= 8 { return .standfirst }
        return isProse ? .standfirst : nil
    }

    /// Whether the line has a name in it, or a team's.
    private var namesAuthor: Bool {
        !PersonNames.names(in: line.string).isEmpty
            || PersonNames.team(in: line.string, isByline: true) != nil
    }

    /// What the line is within the text.
    var bodyRole: BlockRole {
        if isCaption { return .caption }
        if isHeading { return isProse && wordCount > 25 ? .paragraph : .crosshead }
        if !context.isDisjoint(with: [.quotation, .embed]) { return .quotation }
        if context.contains(.footnote) { return .note }
        if context.contains(.note), !context.contains(.list) { return .note }
        if !context.isDisjoint(with: [.list, .table]) { return .listItem }
        if NoteHeading.opens(line) { return .note }
        if isCrosshead { return .crosshead }
        return QuotationMarks.enclose(line.string) ? .quotation : .paragraph
    }

    /// Whether the line belongs to a picture.
    private var isCaption: Bool {
        guard context.isDisjoint(with: [.quotation, .table]), !isHeading else { return false }
        return context.contains(.caption) || context.contains(.figure) && !isProse
    }

    /// Whether a paragraph in bold type stands for a heading.
    private var isCrosshead: Bool {
        source.boldWordCount == source.wordCount && wordCount <= 12 && line.isHeadingLike
            && !source.isAttached
    }
}
