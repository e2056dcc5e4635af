/// Everything that a preview tells, at one time.
package struct PreviewReport: Hashable, Sendable, Encodable {
    package struct Article: Hashable, Sendable, Encodable {
        package var content: ArticleDocument
        package var names: NamesDocument

        package init(content: ArticleDocument, names: NamesDocument) {
            self.content = content
            self.names = names
        }
    }

    package var state: StateDocument
    package var articles: [Article]

    package init(state: StateDocument, articles: [Article]) {
        self.state = state
        self.articles = articles
    }
}
