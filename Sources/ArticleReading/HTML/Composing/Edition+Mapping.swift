import NarrationModel

extension Edition {
    /// The same edition with the page ranges of `text`, when its ranges so far are offsets in that.
    func mapped(through text: SourcedText) -> Edition {
        var edition = self
        for index in edition.articles.indices {
            for block in edition.articles[index].blocks.indices {
                edition.articles[index].blocks[block].text =
                    edition.articles[index].blocks[block].text.mapped(through: text)
            }
        }
        edition.omissions = edition.omissions.map {
            Omission(rule: $0.rule, text: $0.text, source: text.sourceRange(of: $0.source.offsets))
        }
        return edition
    }
}
