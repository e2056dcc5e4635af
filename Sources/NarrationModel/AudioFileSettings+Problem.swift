extension AudioFileSettings {
    /// Why no such file can be made, with what can be; nil when it can.
    package var problem: String? {
        guard let bitRate, let rates = bitRates else { return nil }
        switch rates {
        case .list(let list) where !list.contains(bitRate):
            let known = list.map(String.init).joined(separator: ", ")
            return "\(format.rawValue) at \(sampleRate) Hz has the bit rates \(known), not \(bitRate)"
        case .range(let range) where !range.contains(bitRate):
            return
                "\(format.rawValue) has bit rates from \(range.lowerBound) to \(range.upperBound), not \(bitRate)"
        default: return nil
        }
    }

    private enum BitRates {
        case list([Int])
        case range(ClosedRange<Int>)
    }

    /// The bit rates that speech can be encoded with, in kilobits a second: of MP3 those of frames but
    /// the two lowest, of Opus those of RFC 6716.
    private var bitRates: BitRates? {
        switch format {
        case .mp3: .list(MPEGFrameSizes.bitRates(sampleRate: sampleRate).filter { $0 >= 24 })
        case .opus: .range(8...256)
        case .m4b: .range(24...256)
        case .flac, .wav, .ogg: nil
        }
    }
}
