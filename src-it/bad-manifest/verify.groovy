def lines = new File(basedir, 'build.log').readLines('UTF-8')
def start = lines.findIndexOf { it.contains('Failed to execute goal') }
assert lines[start].endsWith('cannot be read, see below')
assert lines.subList(start + 1, start + 9) == [
    "[ERROR] nylas-scopes.yaml:2:1: error: unknown key 'featurs'",
    '[ERROR]   2 | featurs:',
    '[ERROR]     | ^~~~~~~',
    "[ERROR]   fix: did you mean 'features'?",
    "[ERROR] nylas-scopes.yaml:6:13: error: 'scopes' must be a list, not a single value",
    '[ERROR]   6 |     scopes: yes',
    '[ERROR]     |             ^~~',
    "[ERROR]   fix: write 'scopes: [...]', or one item a line after '- '"
]
def log = lines.join('\n')
assert log.contains('MojoExecutionException')
assert !log.contains('Caused by') && !log.contains('\tat ')

// An old report that passed must not stay: what cannot be read makes a report, too.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'fail' && !report.complete
assert report.problems*.message.any { it.contains("unknown key 'featurs'") }
assert new File(basedir, 'target/scope/index.html').getText('UTF-8').contains('featurs')
