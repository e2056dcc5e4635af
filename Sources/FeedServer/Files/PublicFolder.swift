internal import Glibc
internal import SystemPackage

/// The folder that is served.
///
/// A file is opened name by name, each below the folder before, and no symbolic link is followed: so nothing outside can be reached,
/// whatever is renamed or linked meanwhile. The folder itself is looked up for each request, as it may be replaced by a newer one.
struct PublicFolder: Sendable {
    let path: String

    /// What an address leads to.
    enum Place {
        case file(OpenFile)

        /// A folder with a page, whose address lacks the slash at its end.
        case folderWithoutSlash

        case nothing

        /// Something may be there, but this process has too many files open.
        case exhausted
    }

    private static let pageName = "index.html"

    /// Whether the folder is there and may be read.
    var exists: Bool {
        guard let root = open(nil, path, O_RDONLY | O_DIRECTORY) else { return false }
        defer { close(root) }
        return faccessat(root, ".", R_OK | X_OK, 0) == 0
    }

    /// Opens the file that `place` names: in a folder, its page.
    func open(_ place: ServedPath) -> Place {
        guard let root = open(nil, path, O_RDONLY | O_DIRECTORY) else { return missing }
        guard place.namesFolder else { return file(place.elements, below: root) }
        let page = file(place.elements + [Self.pageName], below: root)
        // A folder of that name has no page.
        if case .folderWithoutSlash = page { return .nothing }
        return page
    }

    /// The path that a file opened for `place` has below the folder.
    static func filePath(_ place: ServedPath) -> String {
        (place.elements + (place.namesFolder ? [pageName] : [])).joined(separator: "/")
    }

    /// Takes over `root`.
    private func file(_ elements: [String], below root: Int32) -> Place {
        var folder = root
        for name in elements.dropLast() {
            let next = open(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            let place = missing
            close(folder)
            guard let next else { return place }
            folder = next
        }
        defer { close(folder) }
        guard let name = elements.last else { return .nothing }
        // A pipe without a writer would never open otherwise.
        guard let descriptor = open(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return missing }
        return place(descriptor)
    }

    /// Takes over `descriptor`: what counts is what was opened, not what the name stands for by now.
    private func place(_ descriptor: Int32) -> Place {
        let status = try? Stat(FileDescriptor(rawValue: descriptor))
        if let status, status.type == .regular { return .file(OpenFile(descriptor, status)) }
        defer { close(descriptor) }
        let hasPage = faccessat(descriptor, Self.pageName, R_OK, AT_SYMLINK_NOFOLLOW) == 0
        return status?.type == .directory && hasPage ? .folderWithoutSlash : .nothing
    }

    /// What a failed open means.
    private var missing: Place { [EMFILE, ENFILE, ENOMEM].contains(errno) ? .exhausted : .nothing }

    private func open(_ folder: Int32?, _ name: String, _ flags: Int32) -> Int32? {
        while true {
            let descriptor = openat(folder ?? AT_FDCWD, name, flags | O_CLOEXEC)
            if descriptor >= 0 { return descriptor }
            if errno != EINTR { return nil }
        }
    }
}
