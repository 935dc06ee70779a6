/// The map of the language reference, without its table.
enum SampleMap {
  static let told = [
    "map.chain:37:10 CHN0512 node ‘fuel-cell-stacks’ has no link",
    "map.chain:59:14 CHN0521 2 facts in this file without a source",
    "map.chain:67:1 CHN0192 this and 4 more statements are read but not yet evaluated",
  ]

  static let text = #"""
    // maps/gba-nev/map.chain
    map gba-nev "Greater Bay Area new energy vehicle chain" zh "粤港澳大湾区新能源汽车产业链" {
      home gba                      // "outside" means outside this region
      asof 2026-11
      lang en, zh                   // what is shown by default
      note "Organisations found in public sources; not any alliance's roll." zh "…"
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
      node bev-cars "Battery electric cars" zh "纯电动乘用车"
      node charging "Charging piles" zh "充电桩"
      node swapping "Battery swapping" zh "换电"
      node recycling "Battery recycling" zh "电池回收"
    }
    stage support "Support" zh "支撑" {
      node testing "Testing and certification" zh "检测认证"
    }

    cathode, anode -> cells -> packs -> bev-cars   // comma: every input is required
    charging | swapping -> bev-cars                // bar: any one of them will do
    recycling ~> cathode                           // return flow: drawn, but never ranks or completes a node
    testing ..> bev-cars                           // support: not required

    member byd "BYD" zh "比亚迪" {
      kind enterprise
      region shenzhen
      makes cells, packs, bev-cars { trl 9; source "https://…"; evidence page; asof 2025-03 }
      researches fuel-cell-stacks { trl 5 }
    }
    candidate sinosynergy "Sinosynergy" zh "国鸿氢能" {   // known, not (yet) a member: who could fill a gap
      kind enterprise
      region foshan
      makes fuel-cell-stacks
    }

    expect every core node has at least 2 enterprises as error
    expect every node in midstream has some university or some institute as warning "first mile"
    expect some member in fuel-cell-stacks
    accept no member in lithium "no lithium resource in the region" until 2027-12-31

    view hydrogen "Hydrogen chain" zh "氢能产业链" {
      show nodes upstream of fcev-trucks, fcev-buses
      show nodes in fuel-cell
    }
    """#
}
