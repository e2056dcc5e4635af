import LexiconFiles
import Verbalization

/// The lexicon files that are read so far, and what was last made of them, so that voices share both.
package struct LexiconShelf {
    private struct Key: Hashable {
        let name: String
        let layer: LexiconLayer
    }

    private var files: [Key: LexiconFile] = [:]

    /// The files that the voice before has first, merged.
    private var base: LexiconStack?

    /// An empty shelf.
    package init() {}

    /// The file that is called `name`, when it was read for the same layer.
    func file(_ name: String, _ layer: LexiconLayer) -> LexiconFile? {
        files[Key(name: name, layer: layer)]
    }

    mutating func keep(_ file: LexiconFile) {
        files[Key(name: file.name, layer: file.layer)] = file
    }

    /// `files` merged for a voice of `language`.
    ///
    /// What all voices have, as a rule first and by far the most, is merged once.
    mutating func stack(of files: [LexiconFile], for language: String) -> LexiconStack {
        let shared = files.prefix { $0.layer == .shared }
        var stack = LexiconStack(language: language)
        if let base, base.language == language, base.isBeginning(of: files) {
            stack = base
        } else {
            stack.reserve(files)
            for file in shared { stack.add(file) }
            base = stack
        }
        for file in files.dropFirst(stack.files.count) { stack.add(file) }
        return stack
    }
}

extension LexiconStack {
    /// Whether `files` begin with those of the stack.
    fileprivate func isBeginning(of files: [LexiconFile]) -> Bool {
        self.files.count <= files.count
            && zip(self.files, files).allSatisfy { $0.name == $1.name && $0.layer == $1.layer }
    }
}
