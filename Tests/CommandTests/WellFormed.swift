import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser reads of a picture.
enum WellFormed {
  /// Parses a picture; its texts, the content of every element with text in it.
  @discardableResult static func check(_ picture: Data) throws -> [String] {
    let reader = Reader()
    let parser = XMLParser(data: picture)
    parser.delegate = reader
    try #require(
      parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "no XML")")
    return reader.texts
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    private var open = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) { open += string }

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
    ) { close() }

    func parser(
      _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
      qualifiedName qName: String?
    ) { close() }

    private func close() {
      if !open.allSatisfy(\.isWhitespace) { texts.append(open) }
      open = ""
    }
  }
}
