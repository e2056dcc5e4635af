/// A paragraph of an episode's notes, with at most one link in it.
struct NoteParagraph {
    /// What stands in front of the link, or all of the text.
    var lead = ""
    var link: Link?

    /// What stands behind the link.
    var end = ""

    struct Link {
        var address: String
        var label: String
    }

    /// How many bytes of HTML it has.
    var markupLength: Int {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes.count
    }

    /// Adds the paragraph as HTML.
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "<p>".utf8)
        bytes.append(lead, replacing: .markup)
        if let link {
            bytes.append(contentsOf: "<a href=\"".utf8)
            bytes.append(link.address, replacing: .markup)
            bytes.append(contentsOf: "\">".utf8)
            bytes.append(link.label, replacing: .markup)
            bytes.append(contentsOf: "</a>".utf8)
        }
        bytes.append(end, replacing: .markup)
        bytes.append(contentsOf: "</p>".utf8)
    }

    /// The same without its link.
    var unlinked: NoteParagraph { NoteParagraph(lead: lead + (link?.label ?? "") + end) }
}
