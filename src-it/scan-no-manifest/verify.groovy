import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.api == 'v2'
assert report.subject.manifest == null || report.subject.manifest == ''
def request = report.requests.find { it.provider == 'google' }
assert request.least == ['email.read_only', 'email.send']
assert request.missing == ['email.send']

// the proof goes down to the line of the call
def why = request.why.find { it.scope == 'email.send' }
assert why.evidence.any { it.file == 'src/main/java/it/Mail.java' && it.line > 0 }
assert report.findings*.rule.contains('scope.missing')
