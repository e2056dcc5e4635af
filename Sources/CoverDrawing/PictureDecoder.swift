internal import CGdkPixbuf
import CoverModel

/// Decodes pictures from elsewhere, within ``PictureLimits``.
enum PictureDecoder {
    /// What is learned about a picture while it is decoded.
    private final class Progress {
        var refusal: CoverError?

        /// The number of rows down to the lowest that was decoded.
        var rowCount: Int32 = 0
    }

    /// The picture, upright.
    ///
    /// - Throws: ``CoverError`` when the bytes are no whole picture of a known kind, or of a wrong size.
    static func picture(from bytes: [UInt8]) throws(CoverError) -> Picture {
        guard bytes.count <= CoverPicture.longestFile else {
            throw CoverError("has more than \(CoverPicture.longestFile >> 20) MiB")
        }
        guard let kind = PictureKind(bytes) else { throw CoverError("is no PNG, JPEG or WebP") }
        guard let loader = gdk_pixbuf_loader_new_with_type(kind.rawValue, nil) else {
            throw CoverError("is \(kind.rawValue), which needs the package '\(kind.package)'")
        }
        defer { g_object_unref(loader) }
        let progress = Progress()
        let context = Unmanaged.passUnretained(progress).toOpaque()
        narrate_on_size_prepared(loader, judgeSize, context)
        narrate_on_area_updated(loader, countRows, context)
        let isLoaded = withExtendedLifetime(progress) { load(bytes, by: loader) }
        if let refusal = progress.refusal { throw refusal }
        // A loader takes the end of its input for the end of the picture.
        guard isLoaded, kind.isWhole(bytes), let pixbuf = gdk_pixbuf_loader_get_pixbuf(loader),
            progress.rowCount == gdk_pixbuf_get_height(pixbuf),
            let upright = gdk_pixbuf_apply_embedded_orientation(pixbuf)
        else { throw CoverError("is broken or cut off") }
        return Picture(owning: upright)
    }

    private static func load(_ bytes: [UInt8], by loader: UnsafeMutablePointer<GdkPixbufLoader>) -> Bool {
        let isWritten = gdk_pixbuf_loader_write(loader, bytes, gsize(bytes.count), nil) != 0
        // A loader must be closed whatever happened.
        return gdk_pixbuf_loader_close(loader, nil) != 0 && isWritten
    }

    /// Ends the decoding of what must not be decoded: a picture of no size is an error to every loader.
    private static let judgeSize: narrate_size_prepared = { loader, width, height, context in
        guard let context, let refusal = PictureLimits.refusal(width: Int(width), height: Int(height)) else {
            return
        }
        Unmanaged<Progress>.fromOpaque(context).takeUnretainedValue().refusal = refusal
        gdk_pixbuf_loader_set_size(loader, 0, 0)
    }

    private static let countRows: narrate_area_updated = { _, _, y, _, height, context in
        guard let context else { return }
        let progress = Unmanaged<Progress>.fromOpaque(context).takeUnretainedValue()
        progress.rowCount = max(progress.rowCount, y + height)
    }
}
