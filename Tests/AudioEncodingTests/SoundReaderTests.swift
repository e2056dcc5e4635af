import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct SoundReaderTests {
    private static func read(_ url: URL, level: Float = -19) throws(EncodingError) -> [Int16] {
        try SoundReader(sampleRate: 22_050).read(Sound(path: url.path, digest: "", level: level))
    }

    /// How often a second the signal changes its sign upwards.
    private static func frequency(of samples: [Int16]) -> Double {
        let crossings = zip(samples, samples.dropFirst()).count { $0 < 0 && $1 >= 0 }
        return Double(crossings) * 22_050 / Double(samples.count)
    }

    static let formats: [(String, [String])] = [
        ("wav", []), ("wav", ["-c:a", "pcm_f32le"]), ("wav", ["-c:a", "pcm_s24le"]), ("w64", []),
        ("flac", []), ("ogg", ["-c:a", "libvorbis"]), ("opus", ["-c:a", "libopus"]), ("mp3", []),
    ]

    @Test(arguments: formats, [(8_000, 1), (44_100, 2), (48_000, 6)])
    func `every format, rate and number of channels gives the sound at its pitch, length and loudness`(
        format: (ending: String, arguments: [String]), layout: (rate: Int, channels: Int)
    ) async throws {
        guard format.ending != "mp3" || layout.channels <= 2, format.ending != "opus" || layout.rate != 44_100
        else { return }
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sound.\(format.ending)")
            try TestSound.make(
                "sine=f=500:d=2:r=48000",
                format.arguments + ["-ar", "\(layout.rate)", "-ac", "\(layout.channels)"], at: url)
            let samples = try Self.read(url)
            // Coders without a length in their header fill up their last frame, and delay what they code.
            let coded = format.ending == "mp3" ? 2_500 : 2
            #expect(abs(samples.count - 44_100) <= coded)
            #expect(abs(Self.frequency(of: samples) - 500) < 15)
            let wav = folder.appending(path: "read.wav")
            try TestSound.write(samples, to: wav)
            let loudness = try #require(try TestSound.loudness(of: wav))
            #expect(abs(loudness + 19) <= 0.2)
        }
    }

    @Test(arguments: [Float(-19), -16, -30])
    func `noise is brought to the loudness that is asked for`(level: Float) async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "noise.flac")
            try TestSound.make("anoisesrc=d=3:c=pink:a=0.02:seed=7:r=44100", at: url)
            let wav = folder.appending(path: "read.wav")
            try TestSound.write(try Self.read(url, level: level), to: wav)
            let loudness = try #require(try TestSound.loudness(of: wav))
            #expect(abs(loudness - Double(level)) <= 0.2)
        }
    }

    @Test func `a sound shorter than a gating block is as loud as one that goes on`() async throws {
        try await withTemporaryFolder { folder in
            let short = folder.appending(path: "short.wav")
            let long = folder.appending(path: "long.wav")
            try TestSound.make("sine=f=700:d=0.15:r=22050,volume=0.1", at: short)
            try TestSound.make("sine=f=700:d=4:r=22050", at: long)
            let peaks = try [short, long].map { try Self.read($0).map(\.magnitude).max() ?? 0 }
            #expect(abs(20 * log10(Double(peaks[0]) / Double(peaks[1]))) < 0.6)
        }
    }

    @Test func `silence at the ends stays, and a silent sound stays silent`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "late.wav")
            try TestSound.make("sine=f=500:d=1:r=22050,adelay=500,apad=pad_dur=0.25", at: url)
            let samples = try Self.read(url)
            #expect(abs(samples.count - 22_050 * 7 / 4) <= 2)
            #expect(samples.prefix(11_000).allSatisfy { $0 == 0 })
            #expect(samples.suffix(5_500).allSatisfy { $0 == 0 })
            let silent = folder.appending(path: "silent.wav")
            try TestSound.make("anullsrc=d=1:r=48000", ["-t", "1"], at: silent)
            #expect(try Self.read(silent) == [Int16](repeating: 0, count: 22_050))
        }
    }

    @Test func `equal files give equal samples`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "noise.mp3")
            try TestSound.make("anoisesrc=d=2:seed=5:r=48000", at: url)
            #expect(try Self.read(url) == Self.read(url))
        }
    }

    @Test(arguments: [
        "text.wav", "empty.mp3", "none.flac", "cut.flac", "other.aiff", "header.wav", "long.flac",
    ])
    func `a file that is no usable sound is named with what is taken`(name: String) async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: name)
            switch name {
            case "text.wav": try Data("This is no sound, whatever it is called.\n".utf8).write(to: url)
            case "empty.mp3": try Data().write(to: url)
            case "cut.flac":
                try TestSound.make("anoisesrc=d=3:seed=5", at: url)
                let bytes = try Data(contentsOf: url)
                try bytes.prefix(bytes.count / 2).write(to: url)
            case "other.aiff": try TestSound.make("sine=d=1", at: url)
            case "header.wav":
                try TestSound.make("sine=d=1", at: url)
                try Data(contentsOf: url).prefix(44).write(to: url)
            case "long.flac": try TestSound.make("sine=d=601:r=8000", at: url)
            default: break
            }
            let error = #expect(throws: EncodingError.self) { try Self.read(url) }
            #expect(error?.code == .unusableSound)
            #expect(error?.message.contains("'\(url.path)'") == true)
            #expect(error?.message.contains("WAV, FLAC, Ogg or MP3") == true)
        }
    }

    @Test func `files with bytes that are not right are refused or read, and do no harm`() async throws {
        try await withTemporaryFolder { folder in
            for ending in ["wav", "flac", "mp3", "ogg"] {
                let url = folder.appending(path: "sound.\(ending)")
                try TestSound.make("anoisesrc=d=0.5:seed=2:r=22050", at: url)
                let whole = [UInt8](try Data(contentsOf: url))
                var numbers = SeededNumbers(seed: 11)
                for _ in 0..<30 {
                    var bytes = whole
                    for _ in 0..<4 {
                        bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(
                            in: 0...255, using: &numbers)
                    }
                    try Data(bytes).write(to: url)
                    let samples = try? Self.read(url)
                    #expect((samples?.count ?? 0) <= 22_050 * SoundReader.longest)
                }
            }
        }
    }
}
