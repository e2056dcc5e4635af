/// A language that the engine has a usable voice for, beside English.
///
/// Its Cherokee voice is not: it leaves common words out.
package struct SpokenLanguage: Hashable, Sendable {
    /// The primary subtag of its BCP 47 tags.
    package let tag: String

    /// Its English name.
    package let name: String

    /// The script that its voice reads.
    package let system: WritingSystem

    /// The language of a BCP 47 tag; nil for one without a voice.
    package init?(_ tag: String) {
        guard let language = Self.table[LanguageTag.primary(tag)] else { return nil }
        self = language
    }

    private init(tag: String, name: String, system: WritingSystem) {
        (self.tag, self.name, self.system) = (tag, name, system)
    }

    /// All of them, by tag.
    package static var all: [SpokenLanguage] { table.values.sorted { $0.tag < $1.tag } }

    private static let table: [String: SpokenLanguage] = {
        var table: [String: SpokenLanguage] = [:]
        for row in rows.split(separator: ",") {
            let fields = row.split(whereSeparator: \.isWhitespace).map(String.init)
            guard fields.count == 3, let system = WritingSystem(rawValue: fields[2]) else { continue }
            table[fields[0]] = SpokenLanguage(tag: fields[0], name: fields[1], system: system)
        }
        return table
    }()

    private static let rows = """
        af Afrikaans latin, am Amharic ethiopic, an Aragonese latin, ar Arabic arabic, as Assamese bengali,
        az Azerbaijani latin, ba Bashkir cyrillic, be Belarusian cyrillic, bg Bulgarian cyrillic,
        bn Bengali bengali, bpy Bishnupriya bengali, bs Bosnian latin, ca Catalan latin,
        cs Czech latin, cv Chuvash cyrillic, cy Welsh latin, da Danish latin, de German latin, el Greek greek,
        eo Esperanto latin, es Spanish latin, et Estonian latin, eu Basque latin, fa Persian arabic,
        fi Finnish latin, fr French latin, ga Irish latin, gd Gaelic latin, gn Guarani latin, grc Greek greek,
        gu Gujarati gujarati, hak Hakka latin, haw Hawaiian latin, he Hebrew hebrew, hi Hindi devanagari,
        hr Croatian latin, ht Creole latin, hu Hungarian latin, hy Armenian armenian, ia Interlingua latin,
        id Indonesian latin, io Ido latin, is Icelandic latin, it Italian latin, ja Japanese kana,
        ka Georgian georgian, kk Kazakh cyrillic, kl Greenlandic latin, kn Kannada kannada, ko Korean hangul,
        kok Konkani devanagari, ku Kurdish latin, ky Kyrgyz cyrillic, la Latin latin, lb Luxembourgish latin,
        lt Lithuanian latin, ltg Latgalian latin, lv Latvian latin, mi Maori latin, mk Macedonian cyrillic,
        ml Malayalam malayalam, mr Marathi devanagari, ms Malay latin, mt Maltese latin, my Burmese burmese,
        nb Norwegian latin, ne Nepali devanagari, nl Dutch latin, nn Norwegian latin, no Norwegian latin,
        om Oromo latin, or Odia oriya, pa Punjabi gurmukhi, pap Papiamento latin, pl Polish latin,
        pt Portuguese latin, qu Quechua latin, ro Romanian latin, ru Russian cyrillic, sd Sindhi arabic,
        si Sinhala sinhala, sk Slovak latin, sl Slovenian latin, sq Albanian latin, sr Serbian cyrillic,
        sv Swedish latin, sw Swahili latin, ta Tamil tamil, te Telugu telugu, th Thai thai, tk Turkmen latin,
        tn Tswana latin, tr Turkish latin, tt Tatar cyrillic, ug Uyghur arabic, uk Ukrainian cyrillic,
        ur Urdu arabic, uz Uzbek latin, vi Vietnamese latin, yue Cantonese han, zh Chinese han
        """
}
