extension CacheReport.Info {
    /// The facts, one a line.
    package var text: String {
        var rows = [
            ["folder", folder], ["entries", "\(entries)"],
            ["size", "\(ByteCount.text(bytes)) of \(ByteCount.text(limit))"],
        ]
        if let oldest, let newest { rows += [["least recently used", oldest], ["last used", newest]] }
        return TextTable.document(rows)
    }
}

extension CacheReport.Removal {
    package var text: String { "\(entries) entries of \(ByteCount.text(bytes)) removed from \(folder)\n" }
}

extension CacheReport.Verification {
    package var text: String {
        let counts = "\(folder): \(entries) whole entries of \(ByteCount.text(bytes))"
        return damaged == 0 ? "\(counts)\n" : "\(counts), \(damaged) damaged and removed\n"
    }
}
