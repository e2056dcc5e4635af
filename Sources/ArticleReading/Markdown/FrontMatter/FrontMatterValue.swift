/// What a parser of front matter makes of an entry's value.
enum FrontMatterValue: Sendable {
    /// One text, or the texts of a list; none for values that are no text.
    case texts([String])

    /// A date or another value that says what it says as it is written.
    case asWritten
}
