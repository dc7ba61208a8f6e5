import groovy.json.JsonSlurper

assert new File(basedir, 'nylas-scopes.baseline').readLines('UTF-8')[0] == '# leastscope-baseline 2'
assert new File(basedir, 'nylas-scopes.lock').readLines('UTF-8')[0] == '# leastscope-lock 1'

// accepted findings stay visible, with why
def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
assert report.summary.suppressed >= 3
assert report.findings.findAll { it.severity == 'error' }.every { it.suppressed }

// an entry whose finding is gone is printed as removable, and the next baseline leaves it out
assert report.solved == []
def fixed = new JsonSlurper().parse(new File(basedir, 'target/fixed/report.json'))
assert fixed.verdict == 'pass'
assert fixed.solved.any { it.startsWith('google.metadata-conflict ') }
assert fixed.solved.every { it ==~ /[a-z.-]+ [0-9a-f]{16}( .*)?/ }
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[INFO\] (1 entry of the baseline is|\d+ entries of the baseline are) solved and can be removed/
assert new File(basedir, 'target/fixed/report.md').getText('UTF-8').contains('google.metadata-conflict')
def left = new File(basedir, 'nylas-scopes.baseline').readLines('UTF-8')
fixed.solved.each {
    assert log.contains("Removed, since it is solved: $it")
    assert !left.contains(it)
}
assert left.size() > 1
