/// `META-INF/container.xml`, which says where the package document is.
enum ContainerDocument {
    static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
        <rootfile full-path="\(BookLayout.folder)\(BookLayout.packageName)" \
        media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """
}
