internal import Mustache

/// What a template finds by name; quicker to ask than a dictionary, which Mustache must first find out about.
struct TemplateValues: MustacheParent {
    private let values: [String: Any]

    init(_ values: [String: Any]) { self.values = values }

    func child(named name: String) -> Any? { values[name] }
}
