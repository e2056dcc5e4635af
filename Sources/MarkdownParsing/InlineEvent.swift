/// What stands in a paragraph or heading, in order, as the C library reports it.
enum InlineEvent: Equatable {
    /// Markup around other events.
    enum Mark: Equatable {
        case emphasis
        case strong
        case strikethrough
        case link
        case image
    }

    /// Text with references decoded and backslashes of escapes taken away.
    case text(String)
    case code
    /// A tag or comment, letter for letter.
    case html(String)
    case lineBreak
    case footnoteMarker
    case enter(Mark)
    case exit(Mark)
}
