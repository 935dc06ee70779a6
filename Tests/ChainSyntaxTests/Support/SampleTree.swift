/// The tree of the SampleMap.everyStatement, as ``TreeDump`` writes it.
let sampleTree = #"""
  map gba-nev "Greater Bay Area new energy vehicle chain" zh "粤港澳大湾区新能源汽车产业链"
    home gba
    asof 2026-11
    lang en, zh
    note "Organisations found in public sources; not any alliance's roll." zh "仅为公开资料。"
  region guangdong "Guangdong" zh "广东"
    region guangzhou "Guangzhou" zh "广州"
    region shenzhen "Shenzhen" zh "深圳"
    region foshan "Foshan" zh "佛山"
  region hong-kong "Hong Kong" zh "香港"
  region gba "Greater Bay Area" zh "粤港澳大湾区"
    covers guangzhou, shenzhen, foshan, hong-kong
  field bev "Battery electric vehicles" zh "纯电动汽车"
  field fcev "Hydrogen fuel cell vehicles" zh "氢燃料电池汽车"
  stage upstream
    segment battery-materials "Battery materials" zh "电池材料"
      node cathode "Cathode material" zh "正极材料"
      node anode "Anode material" zh "负极材料"
  stage midstream
    segment battery "Battery system" zh "电池系统"
      node cells "Battery cells" zh "电芯"
        core
        fields bev
        alias "battery cell", "动力电池电芯"
      node packs "Battery packs" zh "电池包"
    segment fuel-cell "Fuel cell system" zh "燃料电池系统"
      node fuel-cell-stacks "Fuel cell stacks" zh "燃料电池电堆"
        core
        fields fcev
  stage downstream
    node bev-cars "Battery electric cars" zh "纯电动乘用车"
      target
    node charging "Charging piles" zh "充电桩"
      unsurveyed "nobody looked" zh "尚未调查"
    node 换电 "Battery swapping" zh "换电"
    node recycling "Battery recycling" zh "电池回收"
  stage support "Support" zh "支撑"
    node testing "Testing and certification" zh "检测认证"
      unsurveyed
  link cathode, anode -> cells -> packs -> bev-cars
  link charging | 换电 -> bev-cars
  link recycling ~> cathode
  link testing ..> bev-cars, charging
  member byd "BYD" zh "比亚迪"
    kind enterprise
    region shenzhen
    alias "比亚迪股份", "BYD "Auto""
    code "91440300192317458F"
    url "https://www.example.com/"
    tag "专精特新", "链主"
    attribute growth -5.25
    attribute listed 2011-6-30
    makes cells, packs, bev-cars
      trl 9.0
      source "https://example.com/a"
      evidence page
      asof 2025-3
      share 12.5
      since 2004-2-29
      note "a	b" zh "备注"
    researches fuel-cell-stacks
      trl 4.0 to 6.0
      share about 12.0
      since 2019-3 to 2020-6
    supplies cells
      share 20.0 to 30.0
      since 2019 to 2021
    serves testing
  candidate sinosynergy "Sinosynergy" zh "国鸿氢能"
    kind enterprise
    region foshan
    makes fuel-cell-stacks
  member from "members.csv"
    ignore phone, e mail
  candidate from "candidates.csv"
  include "more/links.chain"
  expect every core node has (at least 2 enterprise) as warning "dual sourcing" zh "双源"
  accept member in recycling "served from elsewhere" until 2027-12-31
  view hydrogen "Hydrogen chain" zh "氢能产业链"
    show node <upstream of bev-cars, charging>
    show node <in fuel-cell>
  segment battery
    node casing "Casing" zh "壳体"
    link casing -> packs
  node late "Late"

  """#
