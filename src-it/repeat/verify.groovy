def files = { folder ->
    def root = new File(basedir, "target/$folder")
    def found = [:]
    root.eachFileRecurse { if (it.isFile()) found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    found
}
def first = files('first')
assert first.keySet().contains('report.json')
assert first == files('second')
