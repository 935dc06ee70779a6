import Foundation
import FoundationXML

extension XMLElement {
  /// The value of an attribute; looking one up by name fails where a namespace is declared.
  func value(of attribute: String) -> String? {
    attributes?.first { $0.name == attribute }?.stringValue
  }
}
