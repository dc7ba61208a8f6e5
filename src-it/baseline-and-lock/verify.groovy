import groovy.json.JsonSlurper

assert new File(basedir, 'nylas-scopes.baseline').readLines('UTF-8')[0] == '# leastscope-baseline 1'
assert new File(basedir, 'nylas-scopes.lock').readLines('UTF-8')[0] == '# leastscope-lock 1'

// accepted findings stay visible, with why
def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
assert report.summary.suppressed >= 3
assert report.findings.findAll { it.severity == 'error' }.every { it.suppressed }
