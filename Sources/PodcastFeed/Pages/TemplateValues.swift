internal import Mustache

/// What a template finds by name.
struct TemplateValues: MustacheParent {
    private let values: KeyValuePairs<String, Any?>

    init(_ values: KeyValuePairs<String, Any?>) { self.values = values }

    /// The value; false for one that is nil, so that it is not looked for around the place.
    func child(named name: String) -> Any? {
        values.first { $0.key == name }.map { $0.value ?? false }
    }
}
