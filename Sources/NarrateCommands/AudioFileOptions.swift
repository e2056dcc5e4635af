internal import ArgumentParser
import NarrationModel
import NarrationPipeline

/// Which audio files are made of an episode, and how they are encoded.
struct AudioFileOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "mp3, opus, flac, wav, ogg or m4b; several with commas between, or 'all'.", valueName: "formats"),
        completion: .list(["all"] + AudioFormat.allCases.map(\.rawValue)))
    var format: [AudioFormatList] = [AudioFormatList(formats: [.mp3])]

    @Option(
        help: ArgumentHelp(
            "Kilobits a second, of all lossy formats or of one: 64, or mp3=96. Without it mp3 has 64, opus 24, m4b 48.",
            valueName: "kbit/s"))
    var bitrate: [BitRateChoice] = []

    @Option(
        help: ArgumentHelp("Samples a second: 22050, or 44100 where a directory demands it.", valueName: "Hz")
    )
    var sampleRate = 22_050

    @Option(help: "How hard the encoders work: fast, normal or best.")
    var effort: EncodingEffort = .normal

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How loud: -19 LUFS, as mono speech should be, or -16.", valueName: "LUFS"))
    var loudness: LoudnessTarget = .mono

    func validate() throws {
        guard [22_050, 44_100].contains(sampleRate) else {
            throw ValidationError("'--sample-rate' must be 22050 or 44100")
        }
        for file in files {
            if let problem = file.problem { throw ValidationError(problem) }
        }
    }

    /// The files to make of every episode, each format once.
    var files: [AudioFileSettings] {
        var files: [AudioFileSettings] = []
        for format in format.flatMap(\.formats) where !files.contains(where: { $0.format == format }) {
            let choice = bitrate.last { $0.format == format } ?? bitrate.last { $0.format == nil }
            files.append(
                AudioFileSettings(format, bitRate: choice?.bitRate, sampleRate: sampleRate, effort: effort))
        }
        return files
    }
}

/// Formats as they are written on the command line: `mp3`, `mp3,opus`, `all`.
struct AudioFormatList: ExpressibleByArgument {
    var formats: [AudioFormat]

    init(formats: [AudioFormat]) {
        self.formats = formats
    }

    init?(argument: String) {
        guard argument != "all" else {
            formats = AudioFormat.allCases
            return
        }
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        formats = names.compactMap { AudioFormat(rawValue: $0.trimmed.lowercased()) }
        guard formats.count == names.count, !formats.isEmpty else { return nil }
    }

    var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

/// A bit rate as it is written on the command line: `64` for every lossy format, `mp3=96` for one.
struct BitRateChoice: ExpressibleByArgument {
    /// Nil for every format that has no choice of its own.
    var format: AudioFormat?
    var bitRate: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let number = parts.last, let bitRate = Int(number.trimmed) else {
            return nil
        }
        self.bitRate = bitRate
        guard parts.count == 2 else { return }
        guard let format = AudioFormat(rawValue: parts[0].trimmed.lowercased()) else { return nil }
        self.format = format
    }
}

extension Substring {
    /// The text without white space at its ends.
    fileprivate var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension EncodingEffort: ExpressibleByArgument {}
extension LoudnessTarget: ExpressibleByArgument {}
