// What a user of the library gets with `import ChainMaps`.

@_exported public import ChainDiagnostics
@_exported public import ChainDiagram
@_exported public import ChainGraphviz
@_exported public import ChainLanguage
@_exported public import ChainModel
@_exported public import ChainQuery
@_exported public import ChainReports
