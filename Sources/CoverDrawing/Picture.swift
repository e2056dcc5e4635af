internal import CGdkPixbuf
import CoverModel
import NarrationModel

/// A decoded picture.
final class Picture {
    private let pixbuf: OpaquePointer

    /// A picture that owns a reference to `pixbuf`.
    init(owning pixbuf: OpaquePointer) {
        self.pixbuf = pixbuf
    }

    /// A square picture whose rows `write` fills with red, green and blue bytes.
    convenience init(size: Int, _ write: (Int, UnsafeMutablePointer<UInt8>) -> Void) throws(CoverError) {
        try self.init(emptyOfSize: size)
        guard let pixels = gdk_pixbuf_get_pixels(pixbuf) else { throw Self.noMemory }
        let stride = Int(gdk_pixbuf_get_rowstride(pixbuf))
        for row in 0..<size { write(row, pixels + row * stride) }
    }

    private convenience init(emptyOfSize size: Int) throws(CoverError) {
        guard let pixbuf = gdk_pixbuf_new(GDK_COLORSPACE_RGB, 0, 8, Int32(size), Int32(size)) else {
            throw Self.noMemory
        }
        self.init(owning: pixbuf)
    }

    deinit {
        g_object_unref(gpointer(pixbuf))
    }

    private static let noMemory = CoverError("needs more memory than there is")

    /// The square in the picture's middle, scaled to `size` pixels a side, with `background` behind what is transparent.
    func square(size: Int, on background: CoverColor) throws(CoverError) -> Picture {
        let (width, height) = (Int(gdk_pixbuf_get_width(pixbuf)), Int(gdk_pixbuf_get_height(pixbuf)))
        let side = min(width, height)
        let scale = Double(size) / Double(side)
        let square = try Picture(emptyOfSize: size)
        gdk_pixbuf_fill(square.pixbuf, background.gdkPixel)
        gdk_pixbuf_composite(
            pixbuf, square.pixbuf, 0, 0, Int32(size), Int32(size), -Double((width - side) / 2) * scale,
            -Double((height - side) / 2) * scale, scale, scale, GDK_INTERP_BILINEAR, 255)
        return square
    }

    /// The picture as a file, without metadata.
    func encoded(as format: CoverDesign.Format) throws(CoverError) -> CoverImage {
        let (type, option, value) =
            switch format {
            case .jpeg: ("jpeg", "quality", "85")
            case .png: ("png", "compression", "6")
            }
        var buffer: UnsafeMutablePointer<CChar>?
        var length: gsize = 0
        let isSaved = Self.withOption(option, value) { keys, values in
            gdk_pixbuf_save_to_bufferv(pixbuf, &buffer, &length, type, keys, values, nil) != 0
        }
        guard isSaved, let buffer else { throw CoverError("cannot be encoded as \(type)") }
        defer { g_free(buffer) }
        let bytes = [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(length)))
        return CoverImage(bytes: bytes, mediaType: "image/\(type)")
    }

    /// Runs `body` with lists of one option and its value, each closed by a null.
    private static func withOption<Result>(
        _ option: String, _ value: String,
        _ body: (
            UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
            UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
        ) -> Result
    ) -> Result {
        var keys = [g_strdup(option), nil]
        var values = [g_strdup(value), nil]
        defer { for text in keys + values { g_free(text) } }
        return body(&keys, &values)
    }
}

extension CoverColor {
    /// The colour as gdk-pixbuf writes one pixel: red, green, blue and opacity, each a byte.
    fileprivate var gdkPixel: guint32 {
        guint32(red) << 24 | guint32(green) << 16 | guint32(blue) << 8 | 0xFF
    }
}
