import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension GapReport {
  /// The report as a JSON object with a line end; its shape has a version, `"schema": 1`.
  ///
  /// Names come in every language that the map has; sentences in the first language of the
  /// report. Members are always there; what is missing is `null` or an empty list.
  /// Complexity: O(length of the text).
  public func json() -> String {
    var positions = PositionFinder(sources)
    let report: JSONValue = [
      "schema": 1,
      "map": [
        "id": .string(map.header.key),
        "name": value(of: map.header.name),
        "asof": .string(orNull: map.header.asof?.description),
        "home": .string(orNull: map.header.home.map { map[$0].key }),
      ],
      "without": departure.map { departure in
        ["member": .string(departure.member.key), "loss": value(of: departure.loss)]
      } ?? nil,
      "coverage": value(of: findings.coverage),
      "gaps": .array(rows.map { value(of: $0, at: &positions) }),
      "count": .integer(rows.count),
    ]
    return JSONWriter().text(of: report) + "\n"
  }

  private func value(of row: GapRow, at positions: inout PositionFinder) -> JSONValue {
    [
      "gap": .string(row.gap.kind.rawValue),
      "node": .string(orNull: row.node?.key),
      "name": value(of: row.name),
      "stage": .string(orNull: row.stage?.key),
      "segment": .string(orNull: row.segment?.key),
      "sentence": .string(row.sentence),
      "members": .array(row.members.map { value(of: $0, at: &positions) }),
      "candidates": .array(row.candidates.map { value(of: $0, at: &positions) }),
      "prospects": .array(
        row.prospects.map { prospect in
          guard case .object(let members) = value(of: prospect.organisation, at: &positions) else {
            return nil
          }
          return .object(
            members + [.init("since", .string(orNull: prospect.since?.description))])
        }),
      "reason": row.reason.map(value(of:)) ?? nil,
      "proof": value(of: row.gap.proof),
      "accepted": row.gap.acceptance.map(value(of:)) ?? nil,
      "goneWithCandidates": row.isRepairedByCandidates.map(JSONValue.bool) ?? nil,
      "at": .string(orNull: row.position?.description),
    ]
  }

  private func value(
    of organisation: Organisation, at positions: inout PositionFinder
  ) -> JSONValue {
    [
      "id": .string(organisation.key),
      "name": value(of: organisation.name),
      "seats": .array(organisation.seats.map { .string(map[$0].key) }),
      "tags": .array(organisation.profile.tags.map(JSONValue.string)),
      "attributes": organisation.profile.attributes.json,
      "at": .string(orNull: position(of: organisation, in: &positions)?.description),
    ]
  }

  /// What proves a gap; an object with what applies to its kind.
  private func value(of proof: Gap.Proof) -> JSONValue {
    switch proof {
    case .noMember, .onlyInResearch, .onlyInUse, .allOutside, .notSurveyed: [:]
    case .mile(let mile):
      [
        "by": .string(mile.reading.rawValue),
        "levels": .array(mile.levels.map(JSONValue.integer)),
      ]
    case .incomplete(let incompleteness):
      [
        "causes": .array(
          incompleteness.causes.map { cause in
            [
              "node": .string(map[cause].key),
              "path": keys(incompleteness.path(from: cause) ?? []),
            ]
          }),
        "repair": keys(incompleteness.repair),
      ]
    case .bottleneck(let bottleneck): ["targets": keys(bottleneck.targets)]
    case .leaving(let loss): value(of: loss)
    case .facts(_, let facts):
      [
        "facts": .array(
          facts.map { id in
            let fact = map[id]
            return [
              "organisation": .string(map[fact.organisation].key),
              "role": .string(fact.role.rawValue),
            ]
          })
      ]
    }
  }

  private func value(of loss: Loss) -> JSONValue {
    [
      "changes": .array(
        loss.changes.map { change in
          [
            "node": .string(map[change.node].key), "before": .string(change.before.rawValue),
            "after": .string(change.after.rawValue),
          ]
        }),
      "targets": keys(loss.targets),
    ]
  }

  private func value(of acceptance: Acceptance) -> JSONValue {
    [
      "reason": value(of: acceptance.reason),
      "until": .string(orNull: acceptance.until?.description),
    ]
  }

  private func keys(_ nodes: [NodeID]) -> JSONValue {
    .array(nodes.map { .string(map[$0].key) })
  }

  private func value(of text: LocalizedText) -> JSONValue { map.value(of: text) }

  private func value(of coverage: Coverage) -> JSONValue {
    [
      "covered": .integer(coverage.covered),
      "surveyed": .integer(coverage.surveyed),
      "unsurveyed": .integer(coverage.count(of: .unknown)),
      "fraction": coverage.fraction.map(JSONValue.number) ?? nil,
    ]
  }
}

extension ChainMap {
  /// A text by language, the map's default language first.
  func value(of text: LocalizedText) -> JSONValue {
    let translations = text.translations.filter { $0.language != defaultLanguage }
    return .object(
      [.init(defaultLanguage.rawValue, .string(text.text))]
        + translations.map { .init($0.language.rawValue, .string($0.text)) })
  }
}
