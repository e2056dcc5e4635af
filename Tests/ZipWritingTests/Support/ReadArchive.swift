import Foundation
import NarrationTestSupport
import ZipWriting

/// Archives as Python's reader sees them.
enum ReadArchive {
    struct Entry: Decodable {
        let name: String
        let isStored: Bool
        let size: Int
        let compressedSize: Int
        let date: [Int]
        let flags: Int
        let attributes: Int
        let extraByteCount: Int

        /// The same in the header in front of the data.
        let localExtraByteCount: Int

        /// The bytes' length and sum, place by place.
        let digest: [Int]
    }

    /// Writes an archive and reads it again.
    static func reading(
        _ body: (inout ZIPWriter) throws -> Void, watching watch: @escaping ([UInt8]) -> Void = { _ in }
    ) async throws -> [Entry] {
        var bytes = Data()
        var archive = ZIPWriter {
            bytes += $0
            watch($0)
        }
        try body(&archive)
        try archive.finish()
        return try await withTemporaryFolder { folder in
            let url = folder.appending(path: "archive.zip")
            try bytes.write(to: url)
            let json = try Tool.python.run(["-c", script, url.path])
            return try JSONDecoder().decode([Entry].self, from: Data(json.utf8))
        }
    }

    /// What ``Entry/digest`` is for these bytes.
    static func digest(_ bytes: [UInt8]) -> [Int] {
        [bytes.count, bytes.enumerated().reduce(0) { ($0 + ($1.offset + 1) * Int($1.element)) % 1_000_003 }]
    }

    private static let script = """
        import json, struct, sys, zipfile
        out = []
        with zipfile.ZipFile(sys.argv[1]) as archive:
            assert archive.testzip() is None
            for i in archive.infolist():
                data = archive.read(i)
                with open(sys.argv[1], 'rb') as f:
                    f.seek(i.header_offset + 28)
                    local = struct.unpack('<H', f.read(2))[0]
                total = 0
                for place, byte in enumerate(data):
                    total = (total + (place + 1) * byte) % 1000003
                # The flag for names in UTF-8 is no property of the data.
                out.append(dict(name=i.filename, isStored=i.compress_type == 0, size=i.file_size,
                                compressedSize=i.compress_size, date=list(i.date_time), flags=i.flag_bits & ~0x800,
                                attributes=i.external_attr | i.internal_attr, extraByteCount=len(i.extra),
                                localExtraByteCount=local, digest=[len(data), total]))
        print(json.dumps(out))
        """
}
