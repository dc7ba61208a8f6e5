def files = { root, folder ->
    def found = new TreeMap()
    (['.'] + (1..12).collect { 'm' + String.valueOf(it).padLeft(2, '0') }).each { module ->
        def reports = new File(root, "$module/target/$folder")
        reports.eachFileRecurse {
            if (it.isFile()) found["$module/" + reports.toPath().relativize(it.toPath())] = it.bytes.encodeHex().toString()
        }
    }
    found
}
def first = files(basedir, 'first')
def expected = [
    'report.json', 'facts.json', 'index.html', 'report.md', 'report.sarif', 'TEST-scope.xml', 'microsoft/az.sh', 'aggregate/report.json'
]
def lacking = expected.findAll { !first.containsKey("./$it".toString()) }
assert lacking == []
assert first.containsKey('m01/facts.json') && first.containsKey('m12/aggregate/index.html')
def runs = [
    again: files(basedir, 'again'),
    'two threads': files(basedir, 'two-threads'),
    'four threads, elsewhere': files(new File(basedir, 'elsewhere/another checkout'), 'first')
]
// Only names are asserted on: Groovy prints all that an assertion holds, and whole reports help nobody.
def different = runs.collectMany { run, found ->
    (found.keySet() + first.keySet()).findAll { found[it] != first[it] }.collect { "$run: $it" }
}
assert different == []
