internal import CPangoCairo

/// Sets texts with Pango; fonts that were loaded stay loaded.
final class TextSetter {
    /// The faces of a cover, which every Debian with fontconfig has; for scripts that they lack fontconfig finds others.
    enum Face: String {
        case headline = "DejaVu Serif, Noto Serif, serif"
        case detail = "DejaVu Sans, Noto Sans, sans-serif"
    }

    private let fontMap = pango_cairo_font_map_new()
    private let options = cairo_font_options_create()

    init() {
        // The same shapes at every size and place, whatever the desktop's settings say.
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    }

    deinit {
        cairo_font_options_destroy(options)
        fontMap.map { g_object_unref(gpointer($0)) }
    }

    /// A text to be measured and drawn; `language` is a BCP 47 tag. What its words say decides how they run, and
    /// `alignsRight` on which side the lines end evenly.
    func text(
        _ text: String, language: String, face: Face, isBold: Bool, alignsRight: Bool
    ) -> TextBlock {
        let context = context(
            language: language, isRightToLeft: CoverText.isRightToLeft(text, language: language))
        defer { context.map { g_object_unref(gpointer($0)) } }
        let font = pango_font_description_new()
        pango_font_description_set_family(font, face.rawValue)
        pango_font_description_set_weight(font, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        return TextBlock(text, layout: pango_layout_new(context), font: font, alignsRight: alignsRight)
    }

    /// A context of its own for each text, which is looked at whenever the text is set anew.
    private func context(language: String, isRightToLeft: Bool) -> OpaquePointer? {
        let context = pango_font_map_create_context(fontMap)
        pango_cairo_context_set_font_options(context, options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string(language))
        pango_context_set_base_dir(context, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
        return context
    }
}
