/// What an organisation does at a node; the raw value is the word of the chain language.
public enum Role: String, CaseIterable, Sendable {
  /// Makes the node's product.
  case makes
  /// Supplies it, without necessarily making it.
  case supplies
  /// Does research in it.
  case researches
  /// Designs it, for itself or for others who make it.
  case designs
  /// Runs a pilot plant or a trial of it.
  case pilots
  /// Tests or certifies it.
  case tests
  /// Operates it: a network, a fleet, a plant.
  case operates
  /// Sells it on: trade, import, dealers.
  case distributes
  /// Serves it: finance, property rights, consulting.
  case serves

  /// Whether the role puts the product to use or on the market; the others are research roles.
  public var isUse: Bool {
    switch self {
    case .makes, .supplies, .designs, .tests, .operates, .distributes, .serves: true
    case .researches, .pilots: false
    }
  }
}
