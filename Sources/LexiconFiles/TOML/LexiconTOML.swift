internal import TOMLKit
import Verbalization

/// What stands in a lexicon in TOML: a table `[[entry]]` for each entry.
struct LexiconTOML {
    private(set) var entries: [LexiconEntry] = []
    private(set) var faults: [LexiconError] = []

    private let name: String
    private let layer: LexiconLayer
    private let lines: [Int]

    init(_ text: String, name: String, layer: LexiconLayer) {
        self.name = name
        self.layer = layer
        lines = TOMLEntryLines.blocks(in: text).map { $0.lowerBound + 1 }
        do {
            read(try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            fault(
                .badSyntax,
                "\(error.description) (column \(error.source.begin.column)); correct the TOML",
                line: error.source.begin.line)
        } catch {
            fault(.badSyntax, "the TOML cannot be read; correct it", line: 1)
        }
    }

    private mutating func read(_ table: TOMLTable) {
        for key in table.keys.sorted() where key != "entry" {
            fault(.unknownKey, "a lexicon has no key '\(key)'; write each entry as '[[entry]]'", line: 1)
        }
        guard let value = table["entry"] else { return }
        guard let list = value.array else {
            return fault(.unknownKey, "'entry' must be a list of tables; write '[[entry]]'", line: 1)
        }
        for (index, element) in list.enumerated() {
            let line = lines.indices.contains(index) ? lines[index] : lines.last ?? 1
            guard let table = element.table else {
                fault(.unknownKey, "'entry' must be a list of tables; write '[[entry]]'", line: line)
                continue
            }
            do throws(LexiconEntry.Fault) {
                var entry = try TOMLEntry(table).entry()
                entry.origin = LexiconOrigin(layer: layer, name: name, line: line)
                entries.append(entry)
            } catch {
                faults.append(LexiconError(error, name: name, line: line))
            }
        }
    }

    private mutating func fault(_ code: LexiconError.Code, _ message: String, line: Int) {
        faults.append(LexiconError(code: code, message: message, name: name, line: line))
    }
}
