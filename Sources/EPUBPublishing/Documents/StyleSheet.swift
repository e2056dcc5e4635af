/// The style of all documents: the reader's own fonts and colours, but for what is heard now.
enum StyleSheet {
    /// The class that a reading system sets on what is heard now.
    static let activeClass = "-epub-media-overlay-active"

    /// The sheet of a book that is heard, or of one that is not: without a narration, no style may be given to it.
    static func text(isHeard: Bool) -> String { isHeard ? plain + active : plain }

    private static let plain = """
        body { margin: 1em; line-height: 1.5; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
        p { margin: 0 0 0.8em; }
        blockquote { margin: 1em 1.5em; font-style: italic; }
        figure { margin: 1em 0; }
        figcaption, .byline, .timestamp, .note, .announcement { font-size: 0.9em; }
        .standfirst { font-size: 1.1em; font-weight: bold; }
        .note, .announcement { font-style: italic; }
        .cover { margin: 0; text-align: center; }
        .cover img { max-width: 100%; max-height: 95vh; }

        """

    private static let active = """
        .\(activeClass) { background-color: #ffe08a; color: #1a1a1a; }
        @media (prefers-color-scheme: dark) {
        .\(activeClass) { background-color: #5a4500; color: #ffffff; }
        }

        """
}
