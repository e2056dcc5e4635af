import CoverModel
package import NarrationModel
internal import Synchronization

/// Gives every article its cover: a picture for all of them, else the article's own, else a drawing, else the standard artwork.
///
/// A cover never fails an article: what went wrong on the way is told by notes.
package final class CoverChooser: Sendable {
    private let settings: CoverSettings

    /// The name that stands at the top of drawn covers.
    private let show: String

    /// The picture for all articles, from the command line or the configuration.
    private let fixed: CoverImage?

    /// The artwork that narrate brings along.
    private let standard: CoverImage?
    private let studio: CoverStudio
    private let leadImage: LeadImage
    private let hasToldOfProgram = Mutex(false)

    /// A chooser that has covers made by `studio`.
    package init(
        settings: CoverSettings, show: String, fixed: CoverImage?, standard: CoverImage?, studio: CoverStudio,
        leadImage: LeadImage
    ) {
        self.settings = settings
        self.show = show
        self.fixed = fixed
        self.standard = standard
        self.studio = studio
        self.leadImage = leadImage
    }

    /// The cover of an article that was read from `source`.
    package func cover(for article: Article, from source: InputSource) async -> ChosenCover {
        if let fixed { return ChosenCover(image: fixed) }
        var notes: [Diagnostic] = []
        if settings.source == .page, let image = await pageImage(of: article, from: source, &notes) {
            return ChosenCover(image: image, diagnostics: notes)
        }
        if let image = await drawing(for: article, &notes) {
            return ChosenCover(image: image, diagnostics: notes)
        }
        return ChosenCover(image: standard, diagnostics: notes)
    }

    /// The picture that the article names for itself, when it may be had and used.
    func ownPicture(of article: Article, from source: InputSource) async -> ChosenCover {
        guard fixed == nil, settings.source == .page else { return ChosenCover(image: nil) }
        var notes: [Diagnostic] = []
        let image = await pageImage(of: article, from: source, &notes)
        return ChosenCover(image: image, diagnostics: notes)
    }

    private func pageImage(
        of article: Article, from source: InputSource, _ notes: inout [Diagnostic]
    ) async -> CoverImage? {
        let bytes: [UInt8]
        do throws(LeadImage.Failure) {
            guard let found = try leadImage.bytes(of: article, from: source) else { return nil }
            bytes = found
        } catch {
            notes.append(CoverNotes.unusable(article.imageURL, error.reason))
            return nil
        }
        let picture = CoverPicture(
            bytes: bytes, background: settings.palette.background, size: settings.size)
        do throws(CoverStudio.Failure) {
            guard bytes.count <= CoverPicture.longestFile else { return nil }
            return try await studio.cover(for: .cropped(picture)).image
        } catch {
            switch error {
            case .programMissing: break
            case .programLost: notes.append(CoverNotes.unusable(article.imageURL, "cannot be decoded"))
            case .refused(let reason): notes.append(CoverNotes.unusable(article.imageURL, reason))
            }
            return nil
        }
    }

    private func drawing(for article: Article, _ notes: inout [Diagnostic]) async -> CoverImage? {
        let design = CoverDesign(
            headline: article.headline, show: show,
            date: CoverDate.text(article.date?.day, language: article.language), language: article.language,
            palette: settings.palette, size: settings.size)
        do throws(CoverStudio.Failure) {
            let (image, missingGlyphs) = try await studio.cover(for: .drawn(design))
            if missingGlyphs > 0 { notes.append(CoverNotes.missingGlyphs(missingGlyphs, article.language)) }
            return image
        } catch {
            if error != .programMissing {
                notes.append(CoverNotes.failed)
            } else if tellsOfProgram() {
                notes.append(CoverNotes.programMissing)
            }
            return nil
        }
    }

    /// True for the first who asks.
    private func tellsOfProgram() -> Bool {
        hasToldOfProgram.withLock { hasTold in
            defer { hasTold = true }
            return !hasTold
        }
    }
}
