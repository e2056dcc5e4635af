/// The attributes that reading looks at; all others are dropped when a page is parsed.
package enum HTMLAttribute: String, Sendable, CaseIterable {
    case id, `class`, href, rel, itemprop, itemtype, datetime, content, property, name, role, hidden, style,
        type, lang, charset, colspan, rowspan
    case xmlLang = "xml:lang"
    case httpEquiv = "http-equiv"
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case dataTestID = "data-testid"
    case dataComponent = "data-component"
}
