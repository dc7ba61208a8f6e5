import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] nylas-scopes.yaml:8:9: google.metadata-conflict: ')
assert log.contains('[ERROR] nylas-scopes.yaml:10:5: microsoft.offline-access: ')
assert log.contains('[ERROR] nylas-scopes.yaml:10:14: microsoft.send-without-readwrite: ')
assert log.contains('3 findings fail the scope check, see above and ')
assert log.contains('MojoFailureException')
assert !log.contains('Caused by') && !log.contains('\tat ')

// the reports are written before the build fails
def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'fail'
assert report.findings.findAll { it.severity == 'error' }*.rule == ['google.metadata-conflict', 'microsoft.offline-access', 'microsoft.send-without-readwrite']
assert report.findings.every { it.fix && it.location.line > 0 }
