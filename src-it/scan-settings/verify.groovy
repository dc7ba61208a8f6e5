import groovy.json.JsonSlurper

def google = { run ->
    def report = new JsonSlurper().parse(new File(basedir, "target/${run}/report.json"))
    [report: report, least: report.requests.find { it.provider == 'google' }.least as Set]
}

// raw HTTP with a constant host, path and method counts by default
assert google('by-default').least == ['email.read_only', 'email.send'] as Set

// what is weaker than the setting is not used, and not dropped in silence
def reference = google('reference')
assert reference.least == ['email.read_only'] as Set
assert !reference.report.complete
assert reference.report.findings.any { it.rule == 'scan.unresolved' && it.message.contains('POST /send') && it.message.contains('literal') }

assert google('moved').least.containsAll(['email.read_only', 'contacts.read_only'])

def dependencies = google('dependencies')
assert dependencies.least == ['email.read_only', 'email.send', 'calendar.read_only'] as Set
def why = dependencies.report.requests.find { it.provider == 'google' }.why.find { it.scope == 'calendar.read_only' }
assert why.evidence.any { it.file.contains('calls-nylas-1.jar') }

// an unknown confidence is an error that names the known ones
def log = new File(basedir, 'build.log').text
assert log.contains('scope.minConfidence') && log.contains('write direct, reference, literal or guess')
assert !new File(basedir, 'target/certain').exists()
