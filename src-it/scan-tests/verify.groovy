import groovy.json.JsonSlurper

// what only tests do is not judged, with and without scanTests
assert !new File(basedir, 'target/scope/test-facts.json').exists()
['target/scope', 'target/with-tests'].each { folder ->
    def report = new JsonSlurper().parse(new File(basedir, "${folder}/report.json"))
    assert report.verdict == 'pass'
    assert report.complete
    assert !report.findings.any { it.rule in ['feature.undeclared', 'request.undeclared'] }
}

def tests = new JsonSlurper().parse(new File(basedir, 'target/with-tests/test-facts.json'))
assert tests.calls*.operation == ['POST /send']
assert tests.calls*.file == ['src/test/java/it/MailTest.java']
def login = tests.authorizations[0]
assert login.scopes == ['email.modify', 'email.send']
assert login.file == 'src/test/java/it/MailTest.java'
assert login.sink.file == 'src/main/java/it/Mail.java'

def facts = new JsonSlurper().parse(new File(basedir, 'target/with-tests/facts.json'))
assert facts.authorizations*.scopes == [['email.read_only']]

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('only tests use POST /send (it.MailTest.readsWhatWasSent, src/test/java/it/MailTest.java:')
