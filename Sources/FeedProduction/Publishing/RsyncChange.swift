/// A file that rsync copied, or would copy, as it says by `--out-format=%i %l %n`.
struct RsyncChange: Hashable {
    let path: String
    let byteCount: Int

    /// Nil for lines of other kinds: folders, and times that were set.
    init?(_ line: Substring) {
        let fields = line.split(separator: " ", maxSplits: 2)
        guard fields.count == 3, let count = Int(fields[1]), let kind = fields[0].first, "<>".contains(kind),
            fields[0].dropFirst().first == "f"
        else { return nil }
        path = String(fields[2])
        byteCount = count
    }
}
