extension TextEncoding {
    /// The encoding that pages call `label`, by the labels of the WHATWG Encoding Standard.
    ///
    /// As in browsers `iso-8859-1` and `ascii` mean Windows-1252, and `gb2312` means GB 18030. Labels of encodings in
    /// which text can be hidden, such as `iso-2022-kr`, mean none.
    init?(label: String) {
        let label = label.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }.lowercased()
        guard let name = Self.converterNames[label] else { return nil }
        self.init(converterName: name)
    }

    private static let converterNames: [String: String] = {
        var names: [String: String] = [:]
        for (name, labels) in table {
            for label in labels.split(separator: " ") { names[String(label)] = name }
        }
        return names
    }()

    /// What iconv calls each encoding, and its labels.
    private static let table: [(String, String)] = [
        ("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        ("UTF-16BE", "utf-16be unicodefffe"),
        ("UTF-16LE", "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"),
        ("CP866", "866 cp866 csibm866 ibm866"),
        ("ISO-8859-2", isoLabels(2, "csisolatin2 iso-ir-101 iso_8859-2:1987 l2 latin2")),
        ("ISO-8859-3", isoLabels(3, "csisolatin3 iso-ir-109 iso_8859-3:1988 l3 latin3")),
        ("ISO-8859-4", isoLabels(4, "csisolatin4 iso-ir-110 iso_8859-4:1988 l4 latin4")),
        ("ISO-8859-5", isoLabels(5, "csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988")),
        (
            "ISO-8859-6",
            isoLabels(
                6,
                "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i "
                    + "iso-ir-127 iso_8859-6:1987")
        ),
        (
            "ISO-8859-7",
            isoLabels(
                7,
                "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7:1987 sun_eu_greek")
        ),
        (
            "ISO-8859-8",
            isoLabels(
                8,
                "csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8-e iso-8859-8-i iso-ir-138 "
                    + "iso_8859-8:1988 logical visual")
        ),
        ("ISO-8859-10", isoLabels(10, "csisolatin6 iso-ir-157 l6 latin6")),
        ("ISO-8859-13", isoLabels(13, "")),
        ("ISO-8859-14", isoLabels(14, "")),
        ("ISO-8859-15", isoLabels(15, "csisolatin9 l9")),
        ("ISO-8859-16", "iso-8859-16"),
        ("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"),
        ("KOI8-U", "koi8-ru koi8-u"),
        ("MACINTOSH", "csmacintosh mac macintosh x-mac-roman"),
        ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"),
        ("CP874", isoLabels(11, "dos-874 tis-620 windows-874")),
        ("CP1250", "cp1250 windows-1250 x-cp1250"),
        ("CP1251", "cp1251 windows-1251 x-cp1251"),
        (
            "CP1252",
            isoLabels(
                1,
                "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-ir-100 iso_8859-1:1987 l1 latin1 "
                    + "us-ascii windows-1252 x-cp1252 x-user-defined")
        ),
        ("CP1253", "cp1253 windows-1253 x-cp1253"),
        (
            "CP1254",
            isoLabels(
                9, "cp1254 csisolatin5 iso-ir-148 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254")
        ),
        ("CP1255", "cp1255 windows-1255 x-cp1255"),
        ("CP1256", "cp1256 windows-1256 x-cp1256"),
        ("CP1257", "cp1257 windows-1257 x-cp1257"),
        ("CP1258", "cp1258 windows-1258 x-cp1258"),
        (
            "GB18030",
            "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"
        ),
        ("BIG5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        ("EUC-JP-MS", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        ("ISO-2022-JP", "csiso2022jp iso-2022-jp"),
        ("CP932", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
        (
            "CP949",
            "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
                + "windows-949"
        ),
    ]

    /// The ways to write the name of one part of ISO 8859, and `others`.
    private static func isoLabels(_ part: Int, _ others: String) -> String {
        "iso-8859-\(part) iso8859-\(part) iso8859\(part) iso_8859-\(part) " + others
    }
}
