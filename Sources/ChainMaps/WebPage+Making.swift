// How the page of a map comes about: its pictures are laid out by Graphviz.

extension Findings {
  /// The map as one HTML file that anyone can open: with an overview and a flow of the whole map, and a
  /// picture of each view, in each language.
  ///
  /// A drawing or a view that is too large for a layout is left out, unless none would remain; so is a view
  /// that shows nothing.
  ///
  /// - Parameters:
  ///   - rules: what the map says of itself: expectations and views.
  ///   - languages: the languages between which readers choose; without any, the map's.
  ///   - theme: colours of the reader's own.
  ///   - places: where elements stand in the texts; nil for a map that was built in code.
  ///   - sources: the texts.
  ///   - report: is called when a picture has been laid out, with the number of those that are and of all.
  /// - Throws: ``DrawingIssue`` when there is no layout.
  /// - Complexity: that of laying out every picture; some tens of milliseconds for a hundred nodes each.
  public func webPage(
    rules: Rules = Rules(), languages: [LanguageTag] = [], theme: Theme = .standard,
    places: SourceMap? = nil, sources: SourceTexts = SourceTexts(),
    report: (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) throws(DrawingIssue) -> WebPage {
    let languages = languages.isEmpty ? map.languages : languages
    let wanted = wantedPictures(rules)
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
      of: self, rules: rules, showing: pictures, languages: languages, theme: theme,
      places: places, sources: sources)
  }

  /// What a page shows: the map in both drawings, the usual one first, and its views.
  private func wantedPictures(_ rules: Rules) -> [WantedPicture] {
    let usual = Drawing.usual(for: map)
    let drawings = [usual] + Drawing.allCases.filter { $0 != usual }
    return drawings.map { WantedPicture(drawing: $0) }
      + rules.views.compactMap { view in
        guard let nodes = try? nodes(shownBy: view), !nodes.isEmpty else { return nil }
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
      let picture = try picture(options, showing: wanted.nodes)
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
