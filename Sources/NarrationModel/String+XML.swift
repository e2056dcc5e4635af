extension String {
    /// The text as it stands in an XML element or a quoted attribute; characters that XML 1.0 cannot hold are spaces.
    package var escapedForXML: String {
        if isPlainForXML { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F || (0xFFFE...0xFFFF).contains(scalar.value):
                result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether the bytes tell that nothing has to be escaped. U+FFFE and U+FFFF begin with 0xEF in UTF-8.
    private var isPlainForXML: Bool {
        var text = self
        return text.withUTF8 { bytes in
            bytes.allSatisfy { byte in
                switch byte {
                case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x7F, 0xEF: false
                default: true
                }
            }
        }
    }
}
