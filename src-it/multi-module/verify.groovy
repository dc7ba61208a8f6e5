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
def whole = read('target/two-threads/aggregate/report.json')
assert whole.complete
assert whole.findings*.rule as Set == ['feature.undeclared', 'feature.unseen', 'google.verification-cost'] as Set
assert new File(basedir, 'mail/target/scope/facts.json').isFile()

// the threads of the build change no byte of any module's reports, nor of those of the whole
def files = { folder ->
    def found = new TreeMap()
    ['.', 'api', 'mail'].each { module ->
        def reports = new File(basedir, "$module/target/$folder")
        reports.eachFileRecurse {
            if (it.isFile()) found["$module/" + reports.toPath().relativize(it.toPath())] = it.bytes.encodeHex().toString()
        }
    }
    found
}
def one = files('one-thread')
def two = files('two-threads')
assert one.keySet().containsAll(['./report.json', './aggregate/index.html', 'mail/facts.json'])
// Only names are asserted on: Groovy prints all that an assertion holds.
def different = (one.keySet() + two.keySet()).findAll { one[it] != two[it] }
assert different == [] as Set

// the baseline holds what the owner and every module found, and the last build passes by it
def baseline = new File(basedir, 'nylas-scopes.baseline').readLines('UTF-8').drop(1)
assert baseline*.split(' ')*.first() == ['feature.undeclared', 'feature.unseen', 'google.verification-cost']
assert !new File(basedir, 'mail/nylas-scopes.baseline').exists()
assert mail.findings*.suppressed*.reason == ['baseline']
