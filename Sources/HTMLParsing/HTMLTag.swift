/// The elements that reading tells apart; every other one, custom elements included, is ``other``.
package enum HTMLTag: String, Sendable, CaseIterable {
    case html, head, title, base, link, meta, style, script, noscript, template, body
    case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, main, div
    case p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption
    case a, em, strong, small, s, cite, q, abbr, time, code, sub, sup, i, b, u, mark, span, br, wbr, ins, del
    case ruby, rt, rp, rb, rtc
    case img, iframe, embed, object, video, audio, canvas, map, math, annotation, svg, picture, search
    case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
    case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea, output
    case details, summary, menu, dialog, center, noframes, noembed, applet, dir, listing, xmp, plaintext,
        strike, font
    case other

    /// Whether a browser begins and ends a line at the element.
    package var isBlock: Bool { Self.blocks.contains(self) }

    /// 1 to 6 for a heading, else 0.
    package var headingLevel: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    private static let blocks: Set<HTMLTag> = [
        .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header,
        .footer,
        .address, .main, .div, .p, .hr, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd, .figure, .figcaption,
        .table, .caption, .tbody, .thead, .tfoot, .tr, .form, .fieldset, .legend, .details, .summary, .menu,
        .dialog, .center, .dir, .listing, .xmp, .plaintext, .option, .optgroup, .search, .select,
    ]
}
