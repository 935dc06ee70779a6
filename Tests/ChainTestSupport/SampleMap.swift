/// A map with every statement of the language.
public enum SampleMap {
  /// What resolves by itself: the chain, its organisations, what is expected of it, and a view.
  public static let text = chain + rules

  /// Everything: tables and files too, and a node that no stage holds.
  public static let everyStatement = chain + files + rules + strays

  private static let chain = #"""
    // A small chain
    map gba-nev "Greater Bay Area new energy vehicle chain" zh "粤港澳大湾区新能源汽车产业链" {
      home gba                      // "outside" means outside this region
      asof 2026-11
      lang en, zh                   // what is shown by default
      note "Organisations found in public sources; not any alliance's roll." zh "仅为公开资料。"
    }

    region guangdong "Guangdong" zh "广东" {
      region guangzhou "Guangzhou" zh "广州"
      region shenzhen "Shenzhen" zh "深圳"
      region foshan "Foshan" zh "佛山"
    }
    region hong-kong "Hong Kong" zh "香港"
    region gba "Greater Bay Area" zh "粤港澳大湾区" {
      covers guangzhou, shenzhen, foshan, hong-kong
    }
    field bev "Battery electric vehicles" zh "纯电动汽车"
    field fcev "Hydrogen fuel cell vehicles" zh "氢燃料电池汽车"

    stage upstream {
      segment battery-materials "Battery materials" zh "电池材料" {
        node cathode "Cathode material" zh "正极材料"
        node anode "Anode material" zh "负极材料"
      }
    }
    stage midstream {
      segment battery "Battery system" zh "电池系统" {
        node cells "Battery cells" zh "电芯" {
          core
          fields bev
          alias "battery cell", "动力电池电芯"
        }
        node packs "Battery packs" zh "电池包"
      }
      segment fuel-cell "Fuel cell system" zh "燃料电池系统" {
        node fuel-cell-stacks "Fuel cell stacks" zh "燃料电池电堆" { core; fields fcev }
      }
    }
    stage downstream {
      node bev-cars "Battery electric cars" zh "纯电动乘用车" { target }
      node charging "Charging piles" zh "充电桩" { unsurveyed "nobody looked" zh "尚未调查" }
      node 换电 "Battery swapping" zh "换电"; node recycling "Battery recycling" zh "电池回收"
    }
    stage support "Support" zh "支撑" {
      node testing "Testing and certification" zh "检测认证" { unsurveyed }
    }

    cathode, anode -> cells -> packs -> bev-cars   // comma: every input is required
    charging | 换电 -> bev-cars                // bar: any one of them will do
    recycling ~> cathode                           // return flow
    testing ..>
      bev-cars,
      charging

    member byd "BYD" zh "比亚迪" {
      kind enterprise
      region shenzhen
      alias "比亚迪股份", "\u{42}YD \"Auto\""
      code "91440300192317458F"
      url "https://www.example.com/"
      makes cells, packs, bev-cars {
        trl 9; source "https://example.com/a"; evidence page; asof 2025-03
        share 12.5 %; since 2004-02-29; note "a\tb" zh "备注"
      }
      researches fuel-cell-stacks { trl 4-6; share about 12%; since 2019-03 - 2020-06 }
      supplies cells { share 20 % - 30%; since 2019-2021 }
      tag "专精特新", "链主"; attribute growth -5.25; attribute listed 2011-06-30
      serves testing
    }
    candidate sinosynergy "Sinosynergy" zh "国鸿氢能" {   // known, not (yet) a member
      kind enterprise
      region foshan
      makes fuel-cell-stacks
    }

    """#

  private static let files = #"""
    members from "members.csv" { ignore phone, "e mail" }   // the same facts as a table
    candidates from "candidates.csv"
    include "more/links.chain"


    """#

  private static let rules = #"""
    expect every core node has at least 2 enterprises as warning "dual sourcing" zh "双源"
    accept no member in recycling "served from elsewhere" until 2027-12-31
    view hydrogen "Hydrogen chain" zh "氢能产业链" {
      show nodes upstream of bev-cars,
        charging
      show nodes in fuel-cell
    }

    """#

  private static let strays = #"""
    segment battery { node casing "Casing" zh "壳体"; casing -> packs }
    node late "Late"

    """#
}
