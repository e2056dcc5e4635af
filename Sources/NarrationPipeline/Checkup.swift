import Verbalization
import NarrationModel
internal import FoundationEssentials
internal import Glibc
import SpeechSynthesis

/// Checks that everything narrate needs is there and works, and says what to install when not.
package struct Checkup: Sendable {
    /// One thing that was checked.
    package struct Finding: Sendable, Encodable {
        package var subject: String
        package var isGood: Bool

        /// What was found, or what to do.
        package var detail: String

        /// What someone should look at, though everything works: lexicon entries that contradict each other.
        package var notes: [String] = []
    }

    private let installation: Installation
    private let output: String

    /// A check of `installation` and of `output`, the folder that `render` would write to.
    package init(installation: Installation, output: String) {
        self.installation = installation
        self.output = output
    }

    /// Looks at worker, engine, voices, covers, optional programs and output folder.
    package func run() async -> [Finding] {
        let settings = WorkerSettings(program: installation.workerProgram, count: 1)
        let findings = try? await WorkerPool.withWorkers(settings) { await examine($0) }
        return findings ?? []
    }

    private func examine(_ pool: WorkerPool) async -> [Finding] {
        let library = VoiceLibrary(path: installation.voices)
        var findings = [worker(), await engine(pool)]
        for id in library.ids() { findings.append(await voice(id, in: library, pool)) }
        if library.ids().isEmpty {
            findings.append(bad("voices", "folder '\(installation.voices)' has none; run 'make install'"))
        }
        return findings + [cover(), coverProgram(), audiobooks(), writeAccess()]
    }

    private func worker() -> Finding {
        access(installation.workerProgram, X_OK) == 0
            ? good("worker", installation.workerProgram)
            : bad("worker", "'narrate-worker' must lie beside 'narrate'; run 'make install'")
    }

    private func engine(_ pool: WorkerPool) async -> Finding {
        do throws(SynthesisError) {
            let engine = try await pool.describe()
            let voices = "\(engine.voices.count) voices, \(engine.sampleRate) frames a second"
            return good("engine", "\(engine.name) \(engine.version), \(voices)")
        } catch {
            return bad(
                "engine",
                "\(error.message); install 'libespeak-ng1', 'espeak-ng-data', 'libmp3lame0', 'libsndfile1'")
        }
    }

    /// Loads the voice with its lexicons and has it speak a word, so that engine voice and encoder are used too.
    private func voice(_ id: String, in library: VoiceLibrary, _ pool: WorkerPool) async -> Finding {
        do {
            let entry = try library.voice(id)
            let style = entry.voice.style(for: .paragraph, in: .story)
            let word = EngineToken(text: "ready", punctuation: ".", pronunciation: .ipa("ˈɹɛdi"))
            let request = SynthesisRequest(
                engineVoice: entry.voice.engineVoice, prosody: style.prosody,
                sentences: [EngineSentence(tokens: [word])], sentencePause: style.after,
                pauseAfter: style.after,
                encodings: [ClipEncoding(.mp3)])
            let spoken = try await pool.speak(request)
            var finding = good(
                "voice \(id)",
                "\(entry.lexicon.count) entries of \(entry.lexicons.files.count) lexicons, \(spoken.encoded.first?.payload.count ?? 0) bytes of speech"
            )
            finding.notes = entry.lexicons.diagnostics().map(\.message)
            return finding
        } catch let error as PipelineError {
            return bad("voice \(id)", ([error.message] + error.details).joined(separator: "; "))
        } catch {
            return bad("voice \(id)", (error as? SynthesisError)?.message ?? "it cannot be used")
        }
    }

    private func cover() -> Finding {
        access(installation.cover, R_OK) == 0
            ? good("cover", installation.cover)
            : bad("cover", "'\(installation.cover)' is missing; run 'make install'")
    }

    /// Covers are drawn where the program is there; else files carry the standard picture.
    private func coverProgram() -> Finding {
        let program = installation.coverProgram
        guard access(program, X_OK) == 0 else {
            return good(
                "cover program", "not there: files get the standard picture; 'make install' brings it")
        }
        return good("cover program", program)
    }

    /// M4B files need a program that everything else does without.
    private func audiobooks() -> Finding {
        good("ffmpeg", FFmpeg.installed() ?? "not installed: only '--format m4b' needs it")
    }

    private func writeAccess() -> Finding {
        do throws(PipelineError) {
            let isNew = !FileManager.default.fileExists(atPath: output)
            let folder = try OutputFolder(path: output)
            try folder.begin("doctor").abandon()
            if isNew { rmdir(output) }
            return good("output", "'\(output)' can be written")
        } catch {
            return bad("output", error.message)
        }
    }

    private func good(_ subject: String, _ detail: String) -> Finding {
        Finding(subject: subject, isGood: true, detail: detail)
    }

    private func bad(_ subject: String, _ detail: String) -> Finding {
        Finding(subject: subject, isGood: false, detail: detail)
    }
}

extension Checkup {
    /// The findings one a line, with a line for each note.
    package static func table(of findings: [Finding]) -> String {
        TextTable.document(
            findings.flatMap { finding in
                [[finding.isGood ? "ok" : "BAD", finding.subject, finding.detail]]
                    + finding.notes.map { ["note", finding.subject, $0] }
            })
    }
}
