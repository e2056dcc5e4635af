import MarkdownParsing
import NarrationModel

/// Puts the text between pieces of inline markup together, and sets apart what is no part of the sentence.
struct InlineText {
    /// The running text; a piece set apart leaves a space behind, but for a footnote marker.
    private(set) var text = SourcedText()

    /// What was set apart: texts of images, footnote markers, struck text, comments.
    private(set) var asides: [MarkdownStretch] = []

    /// Whether all of the text is in italics or bold.
    private(set) var isEmphasized = true

    /// Whether an image stands in front of all text.
    private(set) var opensWithImage = false

    private var isRaised = false

    /// The languages of the open tags that are marked with one.
    private var languages: [(tag: String, language: String?)] = []
    private var struck = SourcedText()
    private var imageText = SourcedText()
    private var image: Int?

    init(_ spans: [MarkdownSpan]) {
        for span in spans { append(span) }
        finishImage()
        finishStruck()
    }

    /// Whether the running text has a word.
    var hasWords: Bool { text.string.unicodeScalars.contains(where: \.isLetterOrDigit) }

    private mutating func append(_ span: MarkdownSpan) {
        if span.image != image { finishImage() }
        if !span.isStruck { finishStruck() }
        if span.kind == .footnoteMarker {
            asides.append(MarkdownStretch(.footnoteMarker, span.text))
        } else if span.kind == .tag {
            append(tag: span.text)
        } else if span.kind == .imageTitle {
            finishImage()
            appendTitle(MarkdownStretch(.caption, span.text))
        } else if let number = span.image {
            appendImage(span.text, number)
        } else if span.isStruck {
            struck.append(span.text)
        } else if isRaised, let raised = RaisedNumber(span.text, behind: text.string) {
            append(raised)
        } else {
            text.append(languages.last?.language.map(span.text.marked) ?? span.text)
            if !span.isEmphasized, span.text.string.contains(where: { !$0.isWhitespace }) {
                isEmphasized = false
            }
        }
    }

    private mutating func append(_ raised: RaisedNumber) {
        switch raised {
        case .footnoteMarker(let marker): asides.append(MarkdownStretch(.footnoteMarker, marker))
        case .exponent(let exponent): text.append(exponent)
        }
    }

    private mutating func appendImage(_ piece: SourcedText, _ number: Int) {
        if !hasWords { opensWithImage = true }
        image = number
        imageText.append(piece)
    }

    private mutating func finishImage() {
        if !imageText.isEmpty { setApart(.caption, imageText) }
        imageText = SourcedText()
        image = nil
    }

    /// Appends what is shown when a pointer rests on the image; where it says more than the image's text it stands for that.
    private mutating func appendTitle(_ title: MarkdownStretch) {
        if let last = asides.last, last.kind == .caption, title.line.terms.starts(with: last.line.terms) {
            asides[asides.count - 1] = MarkdownStretch(.repeatedCaption, last.text)
        }
        asides.append(title)
    }

    private mutating func finishStruck() {
        if !struck.isEmpty { setApart(.struck, struck) }
        struck = SourcedText()
    }

    private mutating func setApart(_ kind: MarkdownStretch.Kind, _ piece: SourcedText) {
        asides.append(MarkdownStretch(kind, piece))
        appendSpace(at: piece.sourceRange.lowerBound)
    }

    private mutating func appendSpace(at offset: Int) {
        text.append(" ", for: SourceRange(offset, offset))
    }

    private mutating func append(tag: SourcedText) {
        if HTMLTagName.hides(tag.string) {
            asides.append(MarkdownStretch(.hidden, tag))
            return
        }
        let name = HTMLTagName(tag.string)
        if name.name == "sup" { isRaised = !name.isEnd }
        if name.isEnd {
            if languages.last?.tag == name.name { languages.removeLast() }
        } else if let mark = LanguageMark(ofTag: tag.string) {
            languages.append((name.name, mark.language))
        }
        if name.separatesWords { appendSpace(at: tag.sourceRange.lowerBound) }
    }
}
