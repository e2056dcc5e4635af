import NarrationModel
package import SpeechSynthesis

/// The sounds of one voice: for each IPA symbol the mnemonic that makes it.
package struct PhonemeInventory: Sendable {
    /// One sound of the voice.
    package struct Sound: Hashable, Sendable {
        package let mnemonic: String

        /// How the engine prints the sound in IPA, without stress.
        package let ipa: String
        package let isVowel: Bool

        package init(mnemonic: String, ipa: String, isVowel: Bool) {
            self.mnemonic = mnemonic
            self.ipa = ipa
            self.isVowel = isVowel
        }
    }

    private(set) var sounds: [String: Sound] = [:]

    /// The names of all sounds; two sounds side by side may not read as one of them.
    private(set) var mnemonics: Set<String> = []

    /// The most code points of an IPA symbol in ``sounds``.
    private(set) var longestSymbol = 0

    /// Of several sounds with the same IPA the first wins.
    package init(_ list: [Sound]) {
        for sound in list {
            mnemonics.insert(sound.mnemonic)
            guard !sound.ipa.isEmpty, sounds[sound.ipa] == nil else { continue }
            sounds[sound.ipa] = sound
            longestSymbol = max(longestSymbol, sound.ipa.unicodeScalars.count)
        }
    }
}

extension EspeakSession {
    /// Asks the engine how it prints each of its phonemes in the given voice, best names first.
    ///
    /// This speaks to the engine some five hundred times (about 20 ms) and changes its state: call it in a child.
    package borrowing func probeSounds(voice: String, phonemeTable: [UInt8]) throws(SynthesisError)
        -> [PhonemeInventory.Sound]
    {
        guard let table = PhonemeTable(phonemeTable) else {
            throw SynthesisError(
                .engineUnavailable,
                "eSpeak NG's phoneme data are damaged; reinstall the package 'espeak-ng-data'")
        }
        try select(PassageVoice(name: voice, prosody: Prosody()))
        var found: [(sound: PhonemeInventory.Sound, rank: Int)] = []
        for entry in table.entries {
            guard let sound = try probe(entry) else { continue }
            found.append(sound)
        }
        return found.sorted { ($0.rank, $0.sound.mnemonic) < ($1.rank, $1.sound.mnemonic) }.map(\.sound)
    }

    /// - Returns: nil when the voice does not have the sound, or makes another one of it.
    private borrowing func probe(_ entry: PhonemeTable.Entry) throws(SynthesisError)
        -> (sound: PhonemeInventory.Sound, rank: Int)?
    {
        let frame = entry.isVowel ? (before: "p'", after: "p") : (before: "", after: "'a")
        let text = "[[\(frame.before)\(entry.mnemonic)\(frame.after)]]"
        guard
            try phonemes(of: text, ipa: false, purpose: .firstPhonemes)
                == "\(frame.before)\(entry.mnemonic)\(frame.after)"
        else {
            return nil
        }
        let printed = try phonemes(of: text, ipa: true, purpose: .firstPhonemes)
        let ipa = String(entry.isVowel ? printed.dropFirst(2).dropLast() : printed.dropLast(2))
        let marksLength = ipa.contains("ː") == entry.mnemonic.contains(":")
        let rank = entry.mnemonic.utf8.count + (marksLength ? 0 : 8)
        return (.init(mnemonic: entry.mnemonic, ipa: ipa, isVowel: entry.isVowel), rank)
    }
}
