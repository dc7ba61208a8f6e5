import groovy.json.JsonSlurper

def read = { new JsonSlurper().parse(new File(basedir, it)) }

// the owner judges what is declared, and reports nothing that needs all modules
assert read('target/scope/report.json').findings*.rule == ['google.verification-cost']

// the other modules judge their own code
def api = read('api/target/scope/report.json')
assert api.findings == []
def mail = read('mail/target/scope/report.json')
assert mail.findings*.rule == ['feature.undeclared']
assert mail.findings[0].location.file == 'mail/src/main/java/it/mail/Inbox.java'

// all of them together: contacts.read is declared and used nowhere
def whole = read('target/scope/aggregate/report.json')
assert whole.complete
assert whole.findings*.rule as Set == ['feature.undeclared', 'feature.unseen', 'google.verification-cost'] as Set
assert new File(basedir, 'mail/target/scope/facts.json').isFile()

// the baseline holds what the owner and every module found, and the last build passes by it
def baseline = new File(basedir, 'nylas-scopes.baseline').readLines('UTF-8').drop(1)
assert baseline*.split(' ')*.first() == ['feature.undeclared', 'feature.unseen', 'google.verification-cost']
assert !new File(basedir, 'mail/nylas-scopes.baseline').exists()
assert mail.findings*.suppressed*.reason == ['baseline']
