/// The rules that are asked also of a document that cannot be read to its end.
package enum XMLRules {
    package static let all: [any FeedRule] = [UTF8Encoding(), XMLDeclaration(), WellFormedXML()]
}
