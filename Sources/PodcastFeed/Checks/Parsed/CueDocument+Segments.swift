internal import FoundationEssentials

extension CueDocument {
    private struct Document: Decodable {
        struct Segment: Decodable {
            var startTime: Double?
            var endTime: Double?
            var body: String?
        }

        var version: String?
        var segments: [Segment]?
    }

    /// Reads JSON of the podcast namespace (version 1.0).
    mutating func readSegments(_ bytes: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
            faults.append("the file is no JSON of a transcript")
            return
        }
        if document.version != "1.0.0" { faults.append("'version' must be '1.0.0'") }
        for (index, segment) in (document.segments ?? []).enumerated() {
            guard let start = segment.startTime, let end = segment.endTime, segment.body != nil, start >= 0,
                start < 1e9, end < 1e9
            else {
                faults.append("segment \(index + 1) needs 'startTime', 'endTime' and 'body'")
                return
            }
            add(start: Int((start * 1000).rounded()), end: Int((end * 1000).rounded()))
        }
    }
}
