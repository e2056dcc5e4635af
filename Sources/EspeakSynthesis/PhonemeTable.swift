internal import Glibc

/// The phoneme names in eSpeak NG's data, read from its file `phontab`.
///
/// The file's form is that of `LoadPhData` in eSpeak NG 1.51's `synthdata.c`: a count of tables; for each the count
/// of its phonemes, the table it includes, 32 bytes of name; then 16 bytes a phoneme, of which the first four are
/// its name and the twelfth its type.
struct PhonemeTable {
    /// A phoneme's ASCII name and whether it is a vowel.
    struct Entry: Hashable {
        let mnemonic: String
        let isVowel: Bool
    }

    private static let vowelType: UInt8 = 2

    /// Every name in any table that is a sound, once, in the file's order.
    let entries: [Entry]

    /// - Returns: nil when the bytes are not a phoneme table.
    init?(_ bytes: [UInt8]) {
        var entries: [Entry] = []
        var seen: Set<String> = []
        guard let tableCount = bytes.first else { return nil }
        var position = 4
        for _ in 0..<tableCount {
            guard position + 36 <= bytes.count else { return nil }
            let end = position + 36 + Int(bytes[position]) * 16
            guard end <= bytes.count else { return nil }
            for start in stride(from: position + 36, to: end, by: 16) {
                guard let entry = Self.entry(bytes[start..<start + 16]) else { continue }
                if seen.insert(entry.mnemonic).inserted { entries.append(entry) }
            }
            position = end
        }
        self.entries = entries
    }

    private static func entry(_ record: ArraySlice<UInt8>) -> Entry? {
        let name = record.prefix(4).prefix { $0 != 0 }
        let type = record[record.startIndex + 11]
        guard (vowelType...8).contains(type), name.allSatisfy({ (0x21...0x7E).contains($0) }), !name.isEmpty
        else { return nil }
        return Entry(mnemonic: String(decoding: name, as: UTF8.self), isVowel: type == vowelType)
    }
}
