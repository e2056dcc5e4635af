package import WireFormat

extension WireFrame {
    /// The envelope of what `narrate` and `narrate-cover` say to each other; a cover of 3,000 pixels fits as PNG.
    package static let cover = WireFrame(letters: "NCP", version: 1, longestMessage: 64 << 20)
}

extension CoverRequest {
    /// The message's bytes, without a frame.
    package var wireBytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .drawn(let design):
            writer.write(UInt8(1))
            for text in [design.headline, design.show, design.date, design.language] { writer.write(text) }
            writer.write(design.palette.background)
            writer.write(design.palette.text)
            writer.write(design.palette.accent)
            writer.write(design.size)
            writer.write(design.format.rawValue)
        case .cropped(let picture):
            writer.write(UInt8(2))
            writer.write(picture.bytes)
            writer.write(picture.background)
            writer.write(picture.size)
        }
        return writer.bytes
    }

    /// Reads a message that ``wireBytes`` made.
    package init(wireBytes: ArraySlice<UInt8>) throws(WireError) {
        var reader = WireReader(wireBytes)
        switch try reader.byte() {
        case 1: self = .drawn(try reader.design())
        case 2:
            self = .cropped(
                CoverPicture(
                    bytes: try reader.byteString(), background: try reader.color(), size: try reader.size()))
        default: throw WireError("narrate-cover knows no such request; reinstall narrate")
        }
    }
}

extension WireWriter {
    fileprivate mutating func write(_ color: CoverColor) {
        for component in [color.red, color.green, color.blue] { write(component) }
    }
}

extension WireReader {
    fileprivate mutating func design() throws(WireError) -> CoverDesign {
        CoverDesign(
            headline: try string(), show: try string(), date: try string(), language: try string(),
            palette: CoverPalette(background: try color(), text: try color(), accent: try color()),
            size: try size(), format: try format())
    }

    fileprivate mutating func color() throws(WireError) -> CoverColor {
        CoverColor(red: try byte(), green: try byte(), blue: try byte())
    }

    fileprivate mutating func size() throws(WireError) -> Int {
        let size = try integer()
        guard CoverSize.range.contains(size) else {
            throw WireError(
                "a cover has \(CoverSize.range.lowerBound) to \(CoverSize.range.upperBound) pixels a side")
        }
        return size
    }

    private mutating func format() throws(WireError) -> CoverDesign.Format {
        guard let format = CoverDesign.Format(rawValue: try byte()) else {
            throw WireError("narrate-cover knows no such format; reinstall narrate")
        }
        return format
    }
}
