import NarrationModel

extension String {
    /// The text on one line as it stands in an HTML element or a quoted attribute.
    var escapedForHTML: String { onOneLine.escapedForXML }

    /// The name of a file in the same folder as a relative URL: what is not a plain letter, digit or `-._` is
    /// percent-encoded, so that no name is taken for a scheme, a path or a query.
    var relativeURL: String {
        var url: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                url.append(byte)
            default: url.append(percentEncoded: byte)
            }
        }
        return String(decoding: url, as: UTF8.self)
    }

    /// The address in ASCII if it is one of the web, so that it can do nothing but lead to a page.
    var webAddress: String? {
        let url = tagURL
        let scheme = url.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https", url.dropFirst(scheme.count).hasPrefix("://") else {
            return nil
        }
        return url
    }
}
