internal import CExpat

private func run(_ context: UnsafeMutableRawPointer?) -> ExpatRun? {
    context.map { Unmanaged<ExpatRun>.fromOpaque($0).takeUnretainedValue() }
}

/// Takes a start tag (`XML_StartElementHandler`).
let startElement: XML_StartElementHandler = { context, name, attributes in
    guard let run = run(context), let name else { return }
    var pairs: [(name: String, value: String)] = []
    var index = 0
    while pairs.count < XMLTreeBuilder.mostAttributes, let key = attributes?[index],
        let value = attributes?[index + 1]
    {
        pairs.append((String(cString: key), String(cString: value)))
        index += 2
    }
    run.builder.open(String(cString: name), pairs, at: run.eventRange)
    run.stopIfNeeded()
}

/// Takes an end tag, also that of an empty element (`XML_EndElementHandler`).
let endElement: XML_EndElementHandler = { context, _ in
    guard let run = run(context) else { return }
    run.builder.close(at: run.eventRange)
}

/// Takes a stretch of text (`XML_CharacterDataHandler`).
let characterData: XML_CharacterDataHandler = { context, text, length in
    guard let run = run(context), let text else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
        run.builder.append(UnsafeBufferPointer(start: bytes, count: Int(length)), at: run.eventRange)
    }
}

/// Takes a reference to an entity that nothing declares (`XML_SkippedEntityHandler`).
let skippedEntity: XML_SkippedEntityHandler = { context, name, isParameter in
    guard let run = run(context), let name, isParameter == 0 else { return }
    run.builder.append(reference: String(cString: name), at: run.eventRange)
}

/// Ends the reading at a document type, which mending takes out (`XML_StartDoctypeDeclHandler`).
let startDocumentType: XML_StartDoctypeDeclHandler = { context, _, _, _, _ in
    guard let run = run(context) else { return }
    run.builder.limit = "a document type stands where none may"
    run.stopIfNeeded()
}
