/// How the parts of a preview are told apart on a terminal.
package enum TerminalStyle: Hashable, Sendable {
    /// By colours (ECMA-48, "Select graphic rendition").
    case colored

    /// By signs alone, for files and for `NO_COLOR`.
    case plain

    func title(_ text: String) -> String { self == .colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    func heading(_ text: String) -> String { self == .colored ? "\u{1B}[4m\(text)\u{1B}[0m" : text + ":" }

    /// Words that are not said as they are written.
    func written(_ text: String) -> String { self == .colored ? "\u{1B}[2;31m\(text)\u{1B}[0m" : "[\(text)]" }

    /// What is said for them.
    func spoken(_ text: String) -> String { self == .colored ? "\u{1B}[1;32m\(text)\u{1B}[0m" : "{\(text)}" }
}
