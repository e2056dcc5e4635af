internal import CPangoCairo

/// One text of a cover: its size and width can be changed until it fits.
final class TextBlock {
    private let layout: OpaquePointer?
    private let font: OpaquePointer?

    /// A block that owns `layout` and `font`.
    init(_ text: String, layout: OpaquePointer?, font: OpaquePointer?, alignsRight: Bool) {
        self.layout = layout
        self.font = font
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_alignment(layout, alignsRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
    }

    deinit {
        pango_font_description_free(font)
        layout.map { g_object_unref(gpointer($0)) }
    }

    /// The size of the letters in pixels.
    var size: Double = 0 {
        didSet {
            pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
            pango_layout_set_font_description(layout, font)
        }
    }

    /// The width at which lines break, in pixels.
    var width: Double = 0 {
        didSet { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
    }

    /// The distance between lines as a multiple of the font's own.
    func setLineSpacing(_ factor: Float) {
        pango_layout_set_line_spacing(layout, factor)
    }

    /// Keeps words whole; what is too wide for the width sticks out.
    func breakBetweenWords() {
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    }

    /// Breaks words that are too wide for a line.
    func breakInWords() {
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }

    /// Cuts off with an ellipsis what does not fit into `height` pixels.
    func cut(toHeight height: Double) {
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        pango_layout_set_height(layout, Int32(height * Double(PANGO_SCALE)))
    }

    /// Cuts off with an ellipsis what does not fit on one line.
    func cutToLine() {
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        pango_layout_set_height(layout, -1)
    }

    var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

    /// For how many characters no font has a glyph.
    var missingGlyphs: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }

    var isCut: Bool { pango_layout_is_ellipsized(layout) != 0 }

    /// The space that the lines take.
    var extent: CoverBox {
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        return CoverBox(logical)
    }

    /// What of the block is black when it is drawn at the corner.
    var ink: CoverBox {
        var ink = PangoRectangle()
        pango_layout_get_extents(layout, &ink, nil)
        return CoverBox(ink)
    }

    /// Draws the lines with the upper left corner of their space at a place.
    func draw(on canvas: Canvas, x: Double, y: Double) {
        cairo_move_to(canvas.context, x, y)
        pango_cairo_update_layout(canvas.context, layout)
        pango_cairo_show_layout(canvas.context, layout)
    }
}

extension CoverBox {
    fileprivate init(_ rectangle: PangoRectangle) {
        let scale = Double(PANGO_SCALE)
        self.init(
            x: Double(rectangle.x) / scale, y: Double(rectangle.y) / scale,
            width: Double(rectangle.width) / scale, height: Double(rectangle.height) / scale)
    }
}
