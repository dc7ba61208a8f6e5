import groovy.json.JsonSlurper

def report = { new JsonSlurper().parse(new File(basedir, it + '/report.json')) }
def found = { of, rule -> of.findings.findAll { it.rule == rule } }

// without usage: what no code calls is unseen
def without = report('target/without')
assert found(without, 'feature.unseen')*.features.flatten().toSet() == ['calendars.read', 'contacts.read'] as Set
assert found(without, 'feature.undeclared').isEmpty()
assert found(without, 'scan.missed').isEmpty()

// with usage: what ran is used, what ran without a declaration is an error at the line of the log, and the scan's gaps are named
['target/scope', 'target/scope/aggregate'].each {
    def with = report(it)
    assert found(with, 'feature.unseen')*.features.flatten() == ['contacts.read']
    def undeclared = found(with, 'feature.undeclared')
    assert undeclared*.location.file == ['calls.ndjson'] && undeclared*.location.line == [1]
    assert undeclared[0].message.contains('Usage shows 4 requests of `POST /send`')
    assert found(with, 'scan.missed')*.location.collect { it.file + ':' + it.line }.toSet() ==
        ['access.log.gz:1', 'calls.ndjson:1', 'calls.ndjson:2'] as Set
}
assert report('target/scope').verdict == 'fail'

// recall is printed, the old file is named and ignored, and nothing of a request is written
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Usage shows 3 operations, and the scan found calls of 0 of them.')
assert log.contains('target/scope/usage-1.ndjson is ignored: the classes have changed since the guard wrote it.')
assert log.contains('calls.ndjson: 1 request is not in the tables, so not counted as usage.')
assert !log.contains('canary')
new File(basedir, 'target/scope').eachFileRecurse { file ->
    assert !file.isFile() || !file.getText('UTF-8').contains('canary')
}
