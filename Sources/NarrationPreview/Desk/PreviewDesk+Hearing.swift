import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// When the words of a passage are heard; it is spoken if it was not.
    ///
    /// - Throws: ``PreviewError``.
    package func clip(_ key: String) async throws(PreviewError) -> ClipDocument {
        guard let known = passages[key] else { throw .noPassage }
        return ClipDocument(key: key, of: known.passage, try await heard(key, as: .mp3))
    }

    /// The sound of a passage in a format: frames of MP3, or a whole WAV file.
    ///
    /// - Throws: ``PreviewError``.
    package func sound(_ key: String, as format: PreviewFormat) async throws(PreviewError) -> [UInt8] {
        let heard = try await heard(key, as: format)
        return format == .mp3 ? heard.payload : HeardPassage.file(of: [heard]) ?? []
    }

    /// How the engine says a passage, a line of IPA for each sentence.
    ///
    /// - Throws: ``PreviewError``.
    package func phonemes(_ key: String) async throws(PreviewError) -> [String] {
        guard let known = passages[key] else { throw .noPassage }
        return try await phonemes(of: known.passage.utterances.map(\.tokens), by: known.voice)
    }

    func phonemes(
        of sentences: [[SpokenToken]], by voice: VoiceLibrary.Entry
    ) async throws(PreviewError) -> [String] {
        do throws(PipelineError) {
            return try await session.phonemes(of: sentences, by: voice)
        } catch {
            throw .impossible(error)
        }
    }

    /// Has all passages of an article spoken, so that its lengths are exact.
    ///
    /// - Throws: ``PreviewError``.
    package func measure(_ id: String) async throws(PreviewError) {
        try await speak(try reading.article(id).keys, as: .mp3)
    }

    /// Has passages spoken beside one another.
    func speak(_ keys: [String], as format: PreviewFormat) async throws(PreviewError) {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for key in keys { group.addTask { _ = try await self.heard(key, as: format) } }
                try await group.waitForAll()
            }
        } catch let error as PreviewError {
            throw error
        } catch {
            throw .noPassage
        }
    }

    /// A passage as it was spoken, now or lately.
    ///
    /// - Throws: ``PreviewError``.
    func heard(_ key: String, as format: PreviewFormat) async throws(PreviewError) -> HeardPassage {
        guard let known = passages[key] else { throw .noPassage }
        let name = ClipName(key: key, format: format)
        if let recent = clips[name] { return recent }
        let spoken = speaking[name] ?? Task { await speak(known, as: name) }
        speaking[name] = spoken
        switch await spoken.value {
        case .success(let heard): return heard
        case .failure(let error): throw .impossible(error)
        }
    }

    private func speak(
        _ known: KnownPassages.Known, as name: ClipName
    ) async -> Result<HeardPassage, PipelineError> {
        defer { speaking[name] = nil }
        do throws(PipelineError) {
            let heard = try await session.hear(
                known.passage, by: known.voice, as: name.format.file, loudness: known.loudness,
                gain: known.gain)
            clips.add(heard, name)
            return .success(heard)
        } catch {
            return .failure(error)
        }
    }
}
