/// Character references of HTML, as CommonMark 0.29 defines them in section 6.2.
package enum CharacterReference {
    /// The text that a reference such as `&eacute;` or `&#233;` stands for; nil when it stands for itself.
    package static func text(of reference: String) -> String? {
        CMarkParser.text(ofReference: reference)
    }
}
