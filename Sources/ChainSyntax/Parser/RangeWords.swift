/// What people write around values that are not exact, in texts and in the cells of tables.
package enum RangeWords {
  /// Words for about, beside `about` and `约`.
  package static let about: Set = [
    "ca", "circa", "approx", "approximately", "around", "roughly", "nearly", "大约", "约为", "大概", "近",
  ]

  /// Words between two bounds.
  package static let between: Set = ["to", "至", "到"]
}
