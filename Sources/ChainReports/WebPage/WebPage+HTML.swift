import CPageAssets
import ChainDiagram
import ChainModel
import ChainQuery
import ChainText

extension WebPage {
  /// The file, in UTF-8; the same map gives the same bytes. Complexity: O(length of the file).
  public func html() -> [UInt8] {
    let words = ReportWords(for: languages)
    let names = NameStyle([languages[0]], own: map.defaultLanguage)
    let style = SharedPictureStyle(theme: theme)
    let sheets = [Array(style.sheet.utf8), Self.colours(style) + Self.asset(chainmap_page_style())]
    let beginning = Self.asset(chainmap_page_beginning())
    let script = Self.asset(chainmap_page_script())
    var page = XMLWriter()
    page.raw("<!DOCTYPE html>\n<html")
    page.attribute("lang", languages[0].rawValue)
    page.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    page.attribute("content", Self.policy(scripts: [beginning, script], sheets: sheets))
    page.raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\"")
    page.attribute("href", Self.icon)
    page.raw(">\n<title>")
    page.text(names.first(of: map.header.name))
    page.raw("</title>\n<style id=\"chainmap-picture-style\">")
    page.raw(sheets[0])
    page.raw("</style>\n<style>")
    page.raw(sheets[1])
    page.raw("</style>\n<script>")
    page.raw(beginning)
    page.raw("</script>\n</head>\n<body>\n")
    writeHeader(words, names, to: &page)
    writePicture(to: &page)
    writeSide(words, to: &page)
    writeBlocks(to: &page)
    page.raw("<script type=\"module\">")
    page.raw(script)
    page.raw("</script>\n</body>\n</html>\n")
    return page.bytes
  }

  /// Three bands; without it a browser would ask the server for one.
  private static let icon =
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>"
    + "<path fill='%23146b9c' d='M1 3h4v10H1z'/><path fill='%235b3fa6' d='M6 3h4v10H6z'/>"
    + "<path fill='%2302762d' d='M11 3h4v10h-4z'/></svg>"

  /// A file of the page without what only its authors read: indents, and lines that are comments.
  private static func asset(_ asset: chainmap_asset) -> [UInt8] {
    let text = UnsafeBufferPointer(start: asset.bytes, count: asset.count)
    return Array(
      text.split(separator: UInt8(ascii: "\n")).lazy
        .map { $0.drop { $0 == UInt8(ascii: " ") } }
        .filter {
          !$0.starts(with: "//".utf8)
            && !($0.starts(with: "/*".utf8) && $0.suffix(2).elementsEqual("*/".utf8))
        }
        .joined(separator: "\n".utf8))
  }

  /// What the browser may load and run: the file's own script and style sheets, told by their digests, and
  /// nothing from anywhere.
  private static func policy(scripts: [[UInt8]], sheets: [[UInt8]]) -> String {
    func source(_ text: [UInt8]) -> String {
      "'sha256-\(String(decoding: Base64.encoded(SHA256.digest(of: text)), as: UTF8.self))'"
    }
    return "default-src 'none'; script-src \(scripts.map(source).joined(separator: " ")); "
      + "style-src \(sheets.map(source).joined(separator: " ")); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  /// The picture's colours for the page around it, and for readers who choose between light and dark.
  private static func colours(_ style: SharedPictureStyle) -> [UInt8] {
    let text = """
      :root{\(style.light)}
      @media screen{
      :root[data-theme=light] svg.chainmap{\(style.light)}
      :root[data-theme=dark],:root[data-theme=dark] svg.chainmap{\(style.dark)}
      }
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){\(style.dark)}}

      """
    return Array(text.utf8)
  }

  private func writeHeader(
    _ words: ReportWords, _ names: NameStyle, to page: inout XMLWriter
  ) {
    page.raw("<header id=\"chainmap-header\">\n<hgroup><h1 id=\"chainmap-title\">")
    page.text(names.first(of: map.header.name))
    page.raw("</h1><p id=\"chainmap-summary\">")
    page.text(words.summary(of: findings))
    page.raw(
      """
      </p></hgroup>
      <div class="search" hidden><input id="chainmap-search" type="search" role="combobox" \
      aria-autocomplete="list" aria-expanded="false" aria-controls="chainmap-options" \
      autocomplete="off" spellcheck="false"><ul id="chainmap-options" role="listbox" hidden></ul></div>
      <div id="chainmap-controls"></div>
      </header>
      <main id="chainmap-picture">
      <div id="chainmap-chips" hidden></div>
      <div id="chainmap-canvas">

      """)
  }

  private func writePicture(to page: inout XMLWriter) {
    if let first = pictures.first {
      page.raw(first.picture.svg(with: [.casings, .absolutePaths]))
    }
    page.raw("</div>\n<div id=\"chainmap-zoom\"></div>\n</main>\n")
  }

  /// The place of the lists, with what stands there without the script: the gaps as a table.
  private func writeSide(_ words: ReportWords, to page: inout XMLWriter) {
    page.raw(
      """
      <aside id="chainmap-side">
      <section id="chainmap-details" hidden></section>
      <div id="chainmap-tabs" role="tablist" hidden></div>
      <div id="chainmap-panel" role="tabpanel" tabindex="0" hidden></div>
      <div id="chainmap-static">
      <noscript><p>
      """)
    page.text(words.noScript)
    page.raw("</p></noscript>\n<table>\n<thead><tr>")
    for column in words.columns.dropLast() {
      page.raw("<th scope=\"col\">")
      page.text(column)
      page.raw("</th>")
    }
    page.raw("</tr></thead>\n<tbody>\n")
    let report = gaps[0]
    for row in report.rows where row.node != nil && row.gap.kind != .unknown {
      page.raw("<tr>")
      let cells = [
        row.sentence, row.stage.map { report.names.first(of: $0.name) } ?? "",
        row.segment.map { report.names.first(of: $0.name) } ?? "", row.detail(words),
      ]
      for cell in cells {
        // HTML ends a cell where the next one begins.
        page.raw("<td>")
        page.text(cell)
      }
      page.raw("\n")
    }
    page.raw("</tbody>\n</table>\n</div>\n</aside>\n")
  }

  /// The data and the pictures that the script unpacks.
  private func writeBlocks(to page: inout XMLWriter) {
    let data = PageData(self).json()
    page.raw("<script type=\"text/plain\" id=\"chainmap-data\">")
    page.raw(PackedText.packed(Array(data.utf8)))
    page.raw("</script>\n")
    for (place, drawing) in drawings.enumerated() {
      page.raw("<script type=\"text/plain\" data-chainmap-picture")
      page.attribute("data-drawing", drawing[0].picture.scene.drawing.rawValue)
      page.attribute("data-view", drawing[0].view ?? "")
      // The very first one stands on the page as it is.
      let packed = drawing.dropFirst(place == 0 ? 1 : 0)
      page.attribute("data-langs", packed.map(\.language.rawValue).joined(separator: " "))
      page.raw(">")
      let pictures = packed.map { $0.picture.svg(with: []) }
      page.raw(PackedText.packed(PackedText.interleaved(pictures)))
      page.raw("</script>\n")
    }
  }

  /// The pictures that differ in their languages only, together.
  private var drawings: [[Picture]] {
    var drawings: [[Picture]] = []
    for picture in pictures {
      if let place = drawings.firstIndex(where: { $0[0].differsInLanguageOnly(from: picture) }) {
        drawings[place].append(picture)
      } else {
        drawings.append([picture])
      }
    }
    return drawings
  }
}

extension WebPage.Picture {
  /// Whether two pictures show the same in the same way; a view has one drawing.
  fileprivate func differsInLanguageOnly(from other: Self) -> Bool {
    view == other.view && (view != nil || picture.scene.drawing == other.picture.scene.drawing)
  }
}
