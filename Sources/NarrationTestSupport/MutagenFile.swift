import Foundation

/// What mutagen reads of an audio file, whatever its format: tags and chapters under one name each.
package struct MutagenFile: Decodable, Sendable {
    package struct Picture: Decodable, Sendable {
        package var mime: String
        package var size: Int
    }

    package struct Chapter: Decodable, Sendable {
        package var title: String

        /// Seconds.
        package var start: Double
        package var url: String?
        package var picture: Picture?
    }

    /// mutagen's name for the kind of file, such as `FLAC`.
    package var kind: String

    /// Seconds.
    package var length: Double

    /// `title`, `artist`, `album`, `date`, `language`, `comment` and `url`.
    package var tags: [String: String]
    package var pictures: [Picture]
    package var chapters: [Chapter]

    /// Asks mutagen about the file at `path`.
    ///
    /// - Throws: ``ToolError`` when mutagen is missing or cannot read the file.
    package init(path: String) throws {
        let text = try Tool.python.run(["-c", Self.script, path])
        self = try JSONDecoder().decode(MutagenFile.self, from: Data(text.utf8))
    }

    private static let script = """
        import base64, json, sys
        import mutagen
        from mutagen.flac import FLAC, Picture
        from mutagen.id3 import ID3
        from mutagen.mp4 import MP4

        def of_picture(picture):
            return {'mime': picture.mime, 'size': len(picture.data)}

        def of_id3(tags):
            names = {'TIT2': 'title', 'TPE1': 'artist', 'TALB': 'album', 'TDRC': 'date', 'TLAN': 'language'}
            found = {name: str(tags[frame]) for frame, name in names.items() if frame in tags}
            for comment in tags.getall('COMM'):
                found['comment'] = str(comment)
            for link in tags.getall('WOAS'):
                found['url'] = link.url

            def listed(name):
                table = tags.get('CTOC:' + name)
                if table is None:
                    return [tags['CHAP:' + name]]
                return [chapter for child in table.child_element_ids for chapter in listed(child)]

            chapters = []
            for chapter in listed('toc') if 'CTOC:toc' in tags else []:
                frames = chapter.sub_frames
                links, images = frames.getall('WXXX'), frames.getall('APIC')
                chapters.append({'title': str(frames['TIT2']), 'start': chapter.start_time / 1000,
                                 'url': links[0].url if links else None,
                                 'picture': of_picture(images[0]) if images else None})
            return found, [of_picture(picture) for picture in tags.getall('APIC')], chapters

        def of_comment(file):
            fields = {}
            for name, value in file.tags:
                fields.setdefault(name.lower(), []).append(value)
            names = {'title': 'title', 'artist': 'artist', 'album': 'album', 'date': 'date',
                     'language': 'language', 'description': 'comment', 'purl': 'url'}
            found = {name: fields[field][0] for field, name in names.items() if field in fields}
            pictures = file.pictures if isinstance(file, FLAC) else [
                Picture(base64.b64decode(value)) for value in fields.get('metadata_block_picture', [])]
            chapters = []
            while 'chapter%03d' % (len(chapters) + 1) in fields:
                name = 'chapter%03d' % (len(chapters) + 1)
                hours, minutes, seconds = fields[name][0].split(':')
                chapters.append({'title': fields[name + 'name'][0],
                                 'start': int(hours) * 3600 + int(minutes) * 60 + float(seconds),
                                 'url': fields.get(name + 'url', [None])[0]})
            return found, [of_picture(picture) for picture in pictures], chapters

        def of_mp4(file):
            names = {'\u{A9}nam': 'title', '\u{A9}ART': 'artist', '\u{A9}alb': 'album', '\u{A9}day': 'date',
                     '\u{A9}cmt': 'comment', 'desc': 'url'}
            found = {name: file.tags[atom][0] for atom, name in names.items() if atom in file.tags}
            kinds = {13: 'image/jpeg', 14: 'image/png'}
            pictures = [{'mime': kinds[cover.imageformat], 'size': len(cover)}
                        for cover in file.tags.get('covr', [])]
            return found, pictures, [{'title': chapter.title, 'start': chapter.start}
                                     for chapter in file.chapters or []]

        file = mutagen.File(sys.argv[1])
        if isinstance(file.tags, ID3):
            found, pictures, chapters = of_id3(file.tags)
        elif isinstance(file, MP4):
            found, pictures, chapters = of_mp4(file)
        else:
            found, pictures, chapters = of_comment(file)
        print(json.dumps({'kind': type(file).__name__, 'length': file.info.length, 'tags': found,
                          'pictures': pictures, 'chapters': chapters}))
        """
}
