/// Which elements a parser would have open, closely enough to keep it from going deeper than browsers do.
struct OpenElements {
    /// The depth to which browsers follow nesting.
    static let deepest = 512

    /// What an element does to those that are open.
    private enum Kind {
        /// It has no inside.
        case void
        /// Its end tag closes it alone.
        case formatting
        /// It ends an element of the same kind that is open, as far as the next container.
        case sibling
        /// Nothing inside it ends what is outside.
        case container
    }

    private static let kinds: [TagName: Kind] = {
        let lists: [(Kind, String)] = [
            (
                .void,
                "area base br col embed hr img input link meta param source track wbr keygen basefont bgsound frame image"
            ),
            (.formatting, "a b big code em font i nobr s small strike strong tt u"),
            (.sibling, "p li dd dt option optgroup tr td th tbody thead tfoot rp rt rb colgroup"),
            (
                .container,
                "div section article table ul ol dl body html button select object ruby blockquote main aside nav"
            ),
        ]
        var kinds: [TagName: Kind] = [:]
        for (kind, names) in lists {
            for name in names.split(separator: " ") { kinds[TagName(String(name))] = kind }
        }
        return kinds
    }()

    private static let foreign = Set(["svg", "math"].map(TagName.init))

    private var stack: [(name: TagName, kind: Kind?)] = []
    private var counts: [TagName: Int] = [:]
    private var skipped: [TagName: Int] = [:]
    private var foreignDepth = 0

    /// Notes a start tag, and says whether it may stand.
    mutating func open(_ name: TagName, isSelfClosing: Bool) -> Bool {
        let kind = Self.kinds[name]
        if kind == .void || isSelfClosing && foreignDepth > 0 { return true }
        if kind == .sibling { closeSibling(name) }
        guard stack.count < Self.deepest else {
            skipped[name, default: 0] += 1
            return false
        }
        push(name, kind)
        return true
    }

    /// Notes an end tag, and says whether it may stand.
    mutating func close(_ name: TagName) -> Bool {
        if let count = skipped[name], count > 0 {
            skipped[name] = count - 1
            return false
        }
        guard counts[name, default: 0] > 0, let index = stack.lastIndex(where: { $0.name == name }) else {
            return true
        }
        if stack[index].kind == .formatting {
            forget(stack.remove(at: index).name)
        } else {
            while stack.count > index { pop() }
        }
        return true
    }

    private mutating func push(_ name: TagName, _ kind: Kind?) {
        stack.append((name, kind))
        counts[name, default: 0] += 1
        if Self.foreign.contains(name) { foreignDepth += 1 }
    }

    private mutating func pop() {
        forget(stack.removeLast().name)
    }

    private mutating func forget(_ name: TagName) {
        counts[name, default: 1] -= 1
        if Self.foreign.contains(name) { foreignDepth -= 1 }
    }

    /// Closes the open element of the same name, when no container stands between.
    private mutating func closeSibling(_ name: TagName) {
        guard counts[name, default: 0] > 0 else { return }
        var index = stack.count - 1
        while index >= 0, stack[index].kind != .container {
            if stack[index].name == name {
                while stack.count > index { pop() }
                return
            }
            index -= 1
        }
    }
}
