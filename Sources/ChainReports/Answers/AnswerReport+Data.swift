import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension AnswerReport {
  /// The answer as a JSON object with a line end; its shape has a version, `"schema": 1`.
  ///
  /// A selection has its rows and their number, an assertion whether it holds (`null` when nobody can
  /// say) and its witnesses. Complexity: O(length of the text).
  public func json() -> String {
    var members: [JSONValue.Member] = [
      .init("schema", 1), .init("query", .string(answer.question.description)),
      .init("noun", .string(answer.question.noun?.rawValue ?? "path")),
    ]
    if let verdict = answer.verdict {
      let holds: JSONValue =
        switch verdict {
        case .holds: .bool(true)
        case .doesNotHold: .bool(false)
        case .undecided: .null
        }
      members.append(.init("holds", holds))
      members.append(.init("witnesses", .array(rows.map(value))))
    } else {
      members.append(.init("rows", .array(rows.map(value))))
      members.append(.init("count", .integer(answer.total)))
    }
    members.append(.init("undecided", .array(undecided.map(value))))
    return JSONWriter().text(of: .object(members)) + "\n"
  }

  private func value(of row: AnswerRow) -> JSONValue {
    let facts = JSONValue.array(
      row.evidence.map { fact in
        [
          "organisation": .string(fact.organisation.key), "role": .string(fact.role.rawValue),
          "node": .string(fact.node.key), "at": .string(orNull: fact.position?.description),
        ]
      })
    return [
      "id": .string(row.key),
      "nodes": .array(row.nodes.map { .string($0.key) }),
      "name": row.name.map { map.value(of: $0) } ?? nil,
      "at": .string(orNull: row.position?.description),
      "tags": .array(row.tags.map(JSONValue.string)),
      "attributes": row.attributes.json,
      "facts": facts,
    ]
  }

  /// The answer as CSV after RFC 4180, with a header row and lines that end with CR LF; names have a
  /// column for each language of the report, and tags and own attributes have columns where a row has
  /// any. Complexity: O(length of the text).
  public func csv() -> String {
    var writer = CSVWriter()
    let own = OwnColumns(of: (rows + undecided).map { ($0.tags, $0.attributes) })
    writer.write(
      ["id"] + languages.map { "name.\($0)" } + ["where", "because", "decided", "at"]
        + own.header)
    for (rows, isDecided) in [(rows, true), (undecided, false)] {
      for row in rows {
        let titles = languages.map { language in
          row.name.map { $0.text(in: language, own: map.defaultLanguage) } ?? row.title
        }
        writer.write(
          [row.key] + titles
            + [
              row.place, row.evidence.map(\.text).joined(separator: "; "),
              isDecided ? "yes" : "no", row.position?.description ?? "",
            ] + own.cells(row.tags, row.attributes))
      }
    }
    return writer.text
  }

  /// The answer as Markdown: the question, the verdict of an assertion, and a table of the rows.
  /// Complexity: O(length of the text).
  public func markdown() -> String {
    var blocks = [MarkdownTable.escaped(answer.question.description) + "\n"]
    if let verdict = words.verdict(of: answer) {
      blocks.append("**\(MarkdownTable.escaped(verdict))**\n")
    } else {
      blocks.append(words.count(rows.count, of: answer) + "\n")
    }
    if !rows.isEmpty { blocks.append(table(of: rows)) }
    if !undecided.isEmpty { blocks += ["\(words.notSurveyed)\n", table(of: undecided)] }
    return blocks.joined(separator: "\n")
  }

  private func table(of rows: [AnswerRow]) -> String {
    MarkdownTable(
      header: words.answerColumns,
      rows: rows.map { row in
        [
          row.name.map { names.all(of: $0) } ?? row.title, row.place,
          words.list(row.evidence.map(\.text)), row.position?.description ?? "",
        ]
      }
    ).text
  }
}
