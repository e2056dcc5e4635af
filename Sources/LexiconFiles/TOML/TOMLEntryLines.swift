/// Finds the lines of each `[[entry]]` of a lexicon in TOML, so that messages and edits know their place.
enum TOMLEntryLines {
    /// The lines of each table, counted from 0: from its heading to behind its last line that is neither empty nor a comment.
    static func blocks(in text: String) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var isInBlock = false
        var quotes: String?
        for (number, line) in lines(of: text).enumerated() {
            let isInString = quotes != nil
            quotes = openQuotes(behind: line, open: quotes)
            let content = line.drop(while: \.isWhitespace)
            if !isInString, content.hasPrefix("[") {
                isInBlock =
                    content.hasPrefix("[[")
                    && content.dropFirst(2).filter { $0 != " " }
                        .hasPrefix("entry]]")
                if isInBlock { blocks.append(number..<number + 1) }
            } else if isInBlock, isInString || !(content.isEmpty || content.hasPrefix("#")),
                let last = blocks.last
            {
                blocks[blocks.count - 1] = last.lowerBound..<number + 1
            }
        }
        return blocks
    }

    /// The lines of `text` without their ends, as files of columns have them too.
    static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    /// The quotation marks of a text of several lines that is open behind `line`.
    private static func openQuotes(behind line: Substring, open: String?) -> String? {
        var open = open
        var rest = line
        while !rest.isEmpty {
            if let quotes = open {
                guard let end = rest.firstRange(of: quotes) else { return open }
                rest = rest[end.upperBound...]
                open = nil
            } else if let quotes = ["\"\"\"", "'''"].first(where: { rest.hasPrefix($0) }) {
                open = quotes
                rest = rest.dropFirst(3)
            } else if rest.first == "#" {
                return nil
            } else if let mark = rest.first, mark == "\"" || mark == "'" {
                rest = closing(mark, in: rest.dropFirst())
            } else {
                rest = rest.dropFirst()
            }
        }
        return open
    }

    /// What follows the end of a text on one line.
    private static func closing(_ mark: Character, in rest: Substring) -> Substring {
        var rest = rest
        while let letter = rest.popFirst() {
            if letter == "\\", mark == "\"" { rest = rest.dropFirst() }
            if letter == mark { break }
        }
        return rest
    }
}
