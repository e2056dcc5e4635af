import Foundation

/// Something that goes wrong in a finished folder, and the codes by which it must be found.
struct PlantedFault {
    enum Change {
        /// Puts a text in the place of the first like it, in a file below the folder.
        case replace(String, String, with: String)
        case remove(String)
        case write(String, Data)
        case append(String, Data)
        case makeFolder(String)
    }

    let code: String

    /// What else cannot fail to be found.
    let also: [String]
    let changes: [Change]

    init(_ code: String, also: [String] = [], _ changes: Change...) {
        self.code = code
        self.also = also
        self.changes = changes
    }

    struct Useless: Error {
        let change: Change
    }

    /// Plants the fault.
    ///
    /// - Throws: ``Useless`` when a text to replace is not there.
    func plant(in folder: URL) throws {
        for change in changes {
            switch change {
            case .replace(let name, let old, let new):
                let url = folder.appending(path: name)
                let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
                guard let range = text.range(of: old) else { throw Useless(change: change) }
                try Data(text.replacingCharacters(in: range, with: new).utf8).write(to: url)
            case .remove(let name): try FileManager.default.removeItem(at: folder.appending(path: name))
            case .write(let name, let data): try data.write(to: folder.appending(path: name))
            case .append(let name, let data):
                let url = folder.appending(path: name)
                try (try Data(contentsOf: url) + data).write(to: url)
            case .makeFolder(let name):
                try FileManager.default.createDirectory(
                    at: folder.appending(path: name), withIntermediateDirectories: true)
            }
        }
    }

    static func data(_ text: String) -> Data { Data(text.utf8) }
}
