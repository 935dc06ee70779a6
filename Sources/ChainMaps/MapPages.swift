// The page of a map that was loaded.

extension LoadedMap {
  /// The map as one HTML file that anyone can open: with an overview and a flow of the whole map, and a
  /// picture of each of its views, in each language.
  ///
  /// A drawing or a view that is too large for a layout is left out, unless none would remain; so is a view
  /// that shows nothing.
  ///
  /// - Parameters:
  ///   - languages: the languages between which readers choose; without any, the map's.
  ///   - theme: colours of the reader's own.
  ///   - report: is called when a picture has been laid out, with the number of those that are and of all.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  /// - Complexity: that of laying out every picture; some tens of milliseconds for a hundred nodes each.
  public func webPage(
    languages: [LanguageTag] = [], theme: Theme = .standard,
    report: (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) throws(DrawingIssue) -> WebPage {
    let languages = languages.isEmpty ? map.languages : languages
    let wanted = picturesOfPage
    var pictures: [WebPage.Picture] = []
    for (place, picture) in wanted.enumerated() {
      do throws(DrawingIssue) {
        pictures += try draw(picture, in: languages, theme)
      } catch {
        guard case .tooLarge = error.failure else { throw error }
      }
      report(place + 1, wanted.count)
    }
    if pictures.isEmpty { pictures = try draw(wanted[0], in: languages, theme) }
    return WebPage(
      of: findings, rules: rules, showing: pictures, languages: languages, theme: theme,
      places: places, sources: sources)
  }

  /// What a page shows: the map in both drawings, the usual one first, and its views.
  private var picturesOfPage: [WantedPicture] {
    let usual = Drawing.usual(for: map)
    let drawings = [usual] + Drawing.allCases.filter { $0 != usual }
    return drawings.map { WantedPicture(drawing: $0) }
      + rules.views.compactMap { view in
        guard let nodes = try? findings.nodes(shownBy: view), !nodes.isEmpty else { return nil }
        return WantedPicture(view: view, nodes: nodes)
      }
  }

  private func draw(
    _ wanted: WantedPicture, in languages: [LanguageTag], _ theme: Theme
  ) throws(DrawingIssue) -> [WebPage.Picture] {
    var pictures: [WebPage.Picture] = []
    for language in languages {
      let options = DrawingOptions(
        drawing: wanted.drawing, languages: [language], title: wanted.view?.name, theme: theme)
      let picture = try findings.picture(options, showing: wanted.nodes)
      pictures.append(.init(picture, in: language, view: wanted.view?.key))
    }
    return pictures
  }
}

/// A picture that a page has in each language.
private struct WantedPicture {
  var drawing: Drawing?
  var view: View?
  var nodes: NodeSet?
}
