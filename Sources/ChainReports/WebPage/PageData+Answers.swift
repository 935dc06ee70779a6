import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension PageData {
  /// The gaps, the gravest first, with their words in every language.
  var gaps: [JSONValue] {
    page.gaps[0].rows.indices.map { index in
      let row = page.gaps[0].rows[index]
      func inEach(_ value: (GapRow) -> JSONValue) -> JSONValue {
        .object(zip(languages, page.gaps).map { .init($0.rawValue, value($1.rows[index])) })
      }
      return object([
        ("gap", .string(row.gap.kind.rawValue)),
        (row.node == nil ? "organisation" : "node", .string(row.key)),
        ("lines", inEach { .array(($0.proof + $0.remarks).map(JSONValue.string)) }),
        ("accepted", row.gap.isAccepted ? true : nil),
      ])
    }
  }

  /// What the map is expected to be, whether it holds, and because of what; nil when the expectation is not
  /// about this map.
  func expectation(_ expectation: Expectation) -> JSONValue? {
    let question = Question.assertion(expectation.assertion)
    guard let answer = try? findings.answer(to: question) else { return nil }
    return object([
      ("query", .string(question.description)), ("weight", .string(expectation.weight.rawValue)),
      (
        "text",
        eachLanguage { .string(QuestionReading(about: map, languages: [$0]).text(of: question)) }
      ),
      ("reason", expectation.reason.map(names)), ("verdict", .string(Self.word(for: answer))),
      (
        "outcome",
        eachLanguage { .string(orNull: ReportWords(for: [$0]).verdict(of: answer)) }
      ),
      ("rows", .array((answer.rows + answer.undecided).map(witness))),
    ])
  }

  private static func word(for answer: Answer) -> String {
    switch answer.verdict {
    case .holds: "holds"
    case .doesNotHold: "fails"
    case .undecided, nil: "undecided"
    }
  }

  private func witness(_ row: Answer.Row) -> JSONValue {
    switch row.subject {
    case .node(let id): witness(.node(id))
    case .segment(let id): witness(.segment(id))
    case .organisation(let id): witness(.organisation(id))
    case .link(let id): way([map[id].from, map[id].to], map[id].kind.arrow)
    case .path(let nodes): way(nodes, Link.Kind.requirement.arrow)
    }
  }

  private func witness(_ element: MapElement) -> JSONValue {
    ["id": .string(map.key(of: element)), "name": names(map.name(of: element))]
  }

  /// Nodes one behind the other.
  private func way(_ nodes: [NodeID], _ arrow: String) -> JSONValue {
    let separator = " \(arrow) "
    return [
      "id": .string(nodes.map { map[$0].key }.joined(separator: separator)),
      "name": eachLanguage { language in
        .string(
          nodes.map { map[$0].name.text(in: language, own: map.defaultLanguage) }
            .joined(separator: separator))
      },
    ]
  }

  /// The views of which there is a picture, and the nodes that each shows.
  var views: [JSONValue] {
    let drawn = Set(page.pictures.compactMap(\.view))
    return page.rules.views.filter { drawn.contains($0.key) }.map { view in
      let nodes = (try? findings.nodes(shownBy: view)).map(Array.init) ?? []
      return [
        "id": .string(view.key), "name": names(view.name),
        "nodes": .array(nodes.map { .string(map[$0].key) }),
      ]
    }
  }

  private func part(_ part: RegionalCoverage.Part) -> JSONValue {
    switch part {
    case .segment(let id): ["segment": .string(map[id].key)]
    case .rest(of: let id): ["stage": .string(map[id].key)]
    }
  }

  /// How far the chain is covered by region and by kind.
  var coverage: JSONValue {
    let regional = findings.regionalCoverage()
    return [
      "parts": .array(regional.parts.map(part)),
      "regions": .array(regional.regions.map { .string(map[$0].key) }),
      "cells": .array(
        regional.coverage.map { row in
          .array(row.map { [.integer($0.covered), .integer($0.surveyed)] })
        }),
      "kinds": .array(
        findings.coverageByKind().map { kind, members, coverage in
          .object(
            [
              .init("kind", .string(kind?.rawValue ?? "other")),
              .init("members", .integer(members)),
            ]
              + NodeState.allCases.map { .init($0.rawValue, .integer(coverage.count(of: $0))) })
        }),
    ]
  }
}
