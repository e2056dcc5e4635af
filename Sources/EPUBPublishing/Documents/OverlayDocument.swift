import NarrationModel

/// An article's media overlay as SMIL: which element is heard when (EPUB 3.3, "Media overlays").
struct OverlayDocument {
    let chapter: BookLayout.Chapter

    var markup: Markup {
        let clips = Dictionary(chapter.layout.clips.map { ($0.id, $0) }) { first, _ in first }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
            <body epub:textref="\(chapter.documentName)#\(ArticleDocument.rootID)">
            \(chapter.layout.blocks.map { sequence($0, clips) })</body>
            </smil>

            """
    }

    private func sequence(_ block: ShownBlock, _ clips: [String: OverlayClip]) -> Markup {
        let parts = block.sentences.map { part($0, clips) }.filter { !$0.text.isEmpty }
        return parts.isEmpty ? "" : sequence(of: block.id, parts)
    }

    /// A sentence: one clip, or a sequence of its words.
    private func part(_ sentence: ShownSentence, _ clips: [String: OverlayClip]) -> Markup {
        let own = sentence.cues.compactMap { clips[$0.id] }
        guard own.first?.id != sentence.id else { return "\(own.map(parallel))" }
        return own.isEmpty ? "" : sequence(of: sentence.id, own.map(parallel))
    }

    private func sequence(of id: String, _ parts: [Markup]) -> Markup {
        "<seq epub:textref=\"\(chapter.documentName)#\(id)\">\n\(parts)</seq>\n"
    }

    private func parallel(_ clip: OverlayClip) -> Markup {
        """
        <par><text src="\(chapter.documentName)#\(clip.id)"/>\
        <audio src="\(chapter.audioName)" clipBegin="\(ClockValue.text(milliseconds: clip.start))" \
        clipEnd="\(ClockValue.text(milliseconds: clip.end))"/></par>

        """
    }
}
