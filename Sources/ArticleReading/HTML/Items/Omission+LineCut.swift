import NarrationModel

extension Omission {
    /// What is cut out of a line, with its offsets in the visible text of `page`.
    init(_ cut: LineCut, on page: HTMLPage) {
        self.init(
            rule: cut.rule, text: String(decoding: page.bytes[cut.range], as: UTF8.self),
            source: SourceRange(cut.range))
    }
}
