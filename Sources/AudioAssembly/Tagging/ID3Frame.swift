/// One frame of an ID3v2.3.0 tag (id3.org, "ID3 tag version 2.3.0", section 4).
struct ID3Frame {
    /// Four capital letters or digits.
    let identifier: String
    let content: [UInt8]

    /// The frame with its header; the size is plain, not synchsafe as in version 2.4.
    var bytes: [UInt8] {
        var bytes = Array(identifier.utf8)
        bytes.append(bigEndian: UInt32(clamping: content.count))
        bytes += [0, 0]
        bytes += content
        return bytes
    }

    static func text(_ identifier: String, _ text: String) -> ID3Frame {
        let text = ID3Text(text)
        return ID3Frame(identifier: identifier, content: [text.encoding] + text.bytes)
    }

    /// A `COMM` frame without a description.
    static func comment(_ comment: String, language: String) -> ID3Frame {
        let text = ID3Text(comment)
        var content = [text.encoding]
        content += Array(language.utf8)
        content += text.emptyString
        content += text.bytes
        return ID3Frame(identifier: "COMM", content: content)
    }

    /// A link frame; `url` is ASCII.
    static func link(_ identifier: String, _ url: String) -> ID3Frame {
        ID3Frame(identifier: identifier, content: Array(url.utf8))
    }

    /// A `WXXX` frame: a link with a description.
    static func userLink(_ description: String, _ url: String) -> ID3Frame {
        let text = ID3Text(description)
        return ID3Frame(
            identifier: "WXXX", content: [text.encoding] + text.bytes + text.terminator + Array(url.utf8))
    }

    /// A `TXXX` frame: a text with a description; both are ASCII.
    static func userText(_ description: String, _ text: String) -> ID3Frame {
        ID3Frame(identifier: "TXXX", content: [0] + Array(description.utf8) + [0] + Array(text.utf8))
    }

    /// An `APIC` frame with the front cover.
    static func cover(_ bytes: [UInt8], mediaType: String) -> ID3Frame {
        let frontCover: UInt8 = 3
        return ID3Frame(
            identifier: "APIC", content: [0] + Array(mediaType.utf8) + [0, frontCover, 0] + bytes)
    }
}
