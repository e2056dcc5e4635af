import Foundation

/// What mutagen reads in the Vorbis comment of an Ogg file.
package struct MutagenTags: Decodable, Sendable {
    package struct Picture: Decodable, Sendable {
        package var type: Int
        package var mime: String
        package var width: Int
        package var height: Int
        package var depth: Int
        package var size: Int
    }

    /// mutagen's name for the kind of file, such as `OggOpus`.
    package var kind: String

    /// Seconds.
    package var length: Double

    /// The values of each field, whose names are in small letters.
    package var fields: [String: [String]]

    package var pictures: [Picture]

    /// Asks mutagen about the file at `path`.
    ///
    /// - Throws: ``ToolError`` when mutagen is missing or cannot read the file.
    package init(path: String) throws {
        let text = try Tool.python.run(["-c", Self.script, path])
        self = try JSONDecoder().decode(MutagenTags.self, from: Data(text.utf8))
    }

    private static let script = """
        import base64, json, sys
        import mutagen
        from mutagen.flac import Picture
        file = mutagen.File(sys.argv[1])
        fields, pictures = {}, []
        for name, value in file.tags:
            if name.lower() == 'metadata_block_picture':
                picture = Picture(base64.b64decode(value, validate=True))
                pictures.append({'type': picture.type, 'mime': picture.mime, 'width': picture.width,
                                 'height': picture.height, 'depth': picture.depth, 'size': len(picture.data)})
            else:
                fields.setdefault(name.lower(), []).append(value)
        print(json.dumps({'kind': type(file).__name__, 'length': file.info.length, 'fields': fields,
                          'pictures': pictures}))
        """
}
