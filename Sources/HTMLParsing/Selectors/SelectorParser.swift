/// Parses selectors, character by character.
struct SelectorParser {
    /// The most steps of a path; each is a bit of a word.
    private static let mostSteps = 64

    private let source: String
    private let letters: [Character]
    private var position = 0

    init(_ source: String) {
        self.source = source
        letters = Array(source)
    }

    private var next: Character? { position < letters.count ? letters[position] : nil }

    /// Everything up to the end, as paths separated by commas.
    mutating func list() throws(SelectorError) -> [[SelectorStep]] {
        var paths = [try path()]
        while next == "," {
            position += 1
            paths.append(try path())
        }
        guard next == nil else { throw unsupported() }
        return paths
    }

    private mutating func path() throws(SelectorError) -> [SelectorStep] {
        skipSpaces()
        var steps = [try step()]
        while true {
            let hadSpace = skipSpaces()
            if next == ">" {
                position += 1
                skipSpaces()
                steps.append(try step(isChild: true))
            } else if hadSpace, next != nil, next != "," {
                steps.append(try step())
            } else {
                break
            }
        }
        guard steps.count <= Self.mostSteps else {
            throw fault("a selector may have \(Self.mostSteps) steps")
        }
        return steps
    }

    private mutating func step(isChild: Bool = false) throws(SelectorError) -> SelectorStep {
        var step = SelectorStep(isChild: isChild)
        let start = position
        if next == "*" { position += 1 } else if startsName { step.tag = try type() }
        while let letter = next {
            switch letter {
            case ".": step.tests.append(try test(.class, .hasWord))
            case "#": step.tests.append(try test(.id, .equals))
            case "[": step.tests.append(try attribute())
            default:
                guard position > start else { throw unsupported() }
                return step
            }
        }
        guard position > start else { throw fault("an element is missing; name a type, '.class' or '#id'") }
        return step
    }

    private mutating func type() throws(SelectorError) -> HTMLTag {
        let start = position
        let name = try name().lowercased()
        guard let tag = HTMLTag(rawValue: name), tag != .other else {
            position = start
            throw fault("elements of type '\(name)' are not told apart; select by class, id or attribute")
        }
        return tag
    }

    private mutating func test(
        _ attribute: HTMLAttribute, _ relation: AttributeTest.Relation
    ) throws(SelectorError) -> AttributeTest {
        position += 1
        return AttributeTest(name: attribute, relation: relation, value: try name())
    }

    // MARK: Attributes

    /// `[role]`, `[role=note]`, `[class^="promo"]`
    private mutating func attribute() throws(SelectorError) -> AttributeTest {
        position += 1
        skipSpaces()
        let start = position
        let written = try name().lowercased()
        guard let name = HTMLAttribute(rawValue: written) else {
            position = start
            let known = HTMLAttribute.allCases.map(\.rawValue).sorted().joined(separator: ", ")
            throw fault("attribute '\(written)' is not looked at; those that are: \(known)")
        }
        skipSpaces()
        let relation = try relation()
        skipSpaces()
        let value = relation == .exists ? "" : try value()
        skipSpaces()
        guard next == "]" else { throw fault("']' is missing") }
        position += 1
        return AttributeTest(name: name, relation: relation, value: value)
    }

    private mutating func relation() throws(SelectorError) -> AttributeTest.Relation {
        guard next != "]" else { return .exists }
        let sign = next == "=" ? "=" : String(letters[position...].prefix(2))
        guard let relation = AttributeTest.Relation(rawValue: sign), relation != .exists else {
            throw fault("an attribute is compared by '=', '~=', '^=', '$=' or '*='")
        }
        position += sign.count
        return relation
    }

    private mutating func value() throws(SelectorError) -> String {
        guard let quote = next, quote == "\"" || quote == "'" else { return try name() }
        position += 1
        let text = letters[position...].prefix { $0 != quote }
        guard text.endIndex < letters.count else { throw fault("closing \(quote) is missing") }
        position = text.endIndex + 1
        return String(text)
    }

    // MARK: Letters

    private var startsName: Bool { next.map { Self.isNameLetter($0) || $0 == "\\" } == true }

    private static func isNameLetter(_ letter: Character) -> Bool {
        letter.isLetter || letter.isNumber || letter == "-" || letter == "_" || letter.asciiValue == nil
    }

    /// A name; a backslash takes the next letter as it is.
    private mutating func name() throws(SelectorError) -> String {
        var name = ""
        while let letter = next {
            if letter == "\\", position + 1 < letters.count {
                name.append(letters[position + 1])
                position += 2
            } else if Self.isNameLetter(letter) {
                name.append(letter)
                position += 1
            } else {
                break
            }
        }
        guard !name.isEmpty else { throw fault("a name is missing") }
        return name
    }

    @discardableResult private mutating func skipSpaces() -> Bool {
        let start = position
        while next?.isWhitespace == true { position += 1 }
        return position > start
    }

    private func unsupported() -> SelectorError {
        switch next {
        case nil, ",": fault("an element is missing; name a type, '.class' or '#id'")
        case ":": fault("':' is not supported; select by type, class, id or attribute")
        case "+", "~": fault("siblings are not supported; use a descendant or '>'")
        case .some(let letter): fault("'\(letter)' is not supported; see the documentation for what is")
        }
    }

    private func fault(_ problem: String) -> SelectorError {
        SelectorError(selector: source, column: position + 1, problem: problem)
    }
}
