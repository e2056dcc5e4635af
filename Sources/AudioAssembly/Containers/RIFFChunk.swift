/// A named, counted and evenly padded piece of a RIFF file.
struct RIFFChunk {
    /// Four ASCII characters.
    let identifier: String
    let content: [UInt8]

    init(_ identifier: String, _ content: [UInt8]) {
        self.identifier = identifier
        self.content = content
    }

    /// The chunk with its header, padded to an even length.
    var bytes: [UInt8] {
        var bytes = Array(identifier.utf8)
        bytes.append(littleEndian: UInt32(clamping: content.count))
        bytes += content
        if !content.count.isMultiple(of: 2) { bytes.append(0) }
        return bytes
    }

    static func list(_ type: String, _ chunks: [RIFFChunk]) -> RIFFChunk {
        RIFFChunk("LIST", chunks.reduce(into: Array(type.utf8)) { $0 += $1.bytes })
    }

    /// Cue points numbered from 0 at the given frames of the `data` chunk.
    static func cues(_ frames: [Int]) -> RIFFChunk {
        var content: [UInt8] = []
        content.append(littleEndian: UInt32(clamping: frames.count))
        for (index, frame) in frames.enumerated() {
            content.append(littleEndian: UInt32(clamping: index))
            content.append(littleEndian: UInt32(clamping: frame))
            content += Array("data".utf8)
            content.append(littleEndian: UInt64(0))
            content.append(littleEndian: UInt32(clamping: frame))
        }
        return RIFFChunk("cue ", content)
    }

    static func label(_ title: String, cue: Int) -> RIFFChunk {
        var content: [UInt8] = []
        content.append(littleEndian: UInt32(clamping: cue))
        content += Array(title.utf8) + [0]
        return RIFFChunk("labl", content)
    }
}
