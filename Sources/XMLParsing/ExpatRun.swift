internal import CExpat

/// One handle of expat, for one document; the C callbacks find it through their user data.
final class ExpatRun {
    let builder: XMLTreeBuilder
    private let parser: XML_Parser

    /// The bytes that expat may make of each byte of a page by expanding entities, and what is always allowed.
    private static let mostAmplification: Float = 4
    private static let amplificationThreshold: UInt64 = 1 << 20

    init?(_ builder: XMLTreeBuilder) {
        guard let parser = XML_ParserCreate("UTF-8") else { return nil }
        self.builder = builder
        self.parser = parser
        // References to entities are told to the handler, since no document type says what they stand for.
        XML_UseForeignDTD(parser, XML_Bool(XML_TRUE))
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)
        XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, Self.mostAmplification)
        XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, Self.amplificationThreshold)
        XML_SetElementHandler(parser, startElement, endElement)
        XML_SetCharacterDataHandler(parser, characterData)
        XML_SetSkippedEntityHandler(parser, skippedEntity)
        XML_SetStartDoctypeDeclHandler(parser, startDocumentType)
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Parses the builder's bytes, and says what ended that early.
    func parse() -> XMLFault? {
        let bytes = builder.bytes
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        let status = bytes.withUnsafeBytes { raw in
            withExtendedLifetime(self) {
                XML_Parse(
                    parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), Int32(XML_TRUE))
            }
        }
        guard status != XML_STATUS_OK else { return nil }
        let code = XML_GetErrorCode(parser)
        let isUnclosed = code == XML_ERROR_NO_ELEMENTS && builder.hasOpenElements
        let reason = builder.limit ?? (isUnclosed ? "it ends before its elements do" : Self.reason(code))
        return XMLFault(reason, at: Int(XML_GetCurrentByteIndex(parser)), of: bytes)
    }

    private static func reason(_ code: XML_Error) -> String {
        switch code {
        case XML_ERROR_NO_ELEMENTS: "there is no element"
        case XML_ERROR_TAG_MISMATCH: "an end tag does not fit its start tag"
        case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR: "it ends within a tag"
        case XML_ERROR_UNCLOSED_CDATA_SECTION: "it ends within a CDATA section"
        case XML_ERROR_INVALID_TOKEN: "a sign stands where none may"
        default: XML_ErrorString(code).map { String(cString: $0) } ?? "it is not well-formed"
        }
    }

    /// Where on the page the present event stands.
    var eventRange: Range<Int> {
        let start = max(0, Int(XML_GetCurrentByteIndex(parser)))
        return start..<start + Int(XML_GetCurrentByteCount(parser))
    }

    /// Ends the reading when the builder has had enough.
    func stopIfNeeded() {
        if builder.limit != nil { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
    }
}
