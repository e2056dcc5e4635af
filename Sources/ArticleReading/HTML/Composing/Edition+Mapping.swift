import NarrationModel

extension Edition {
    /// The same edition with the page ranges of `text`, when its ranges so far are offsets in that.
    func mapped(through text: SourcedText) -> Edition {
        var edition = self
        for index in edition.articles.indices {
            edition.articles[index].blocks = edition.articles[index].blocks.map {
                Block($0.role, $0.text.mapped(through: text))
            }
        }
        edition.omissions = edition.omissions.map {
            Omission(rule: $0.rule, text: $0.text, source: text.sourceRange(of: $0.source.offsets))
        }
        return edition
    }
}
