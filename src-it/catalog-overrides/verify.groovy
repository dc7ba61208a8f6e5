import groovy.json.JsonSlurper

def read = { new File(basedir, it).getText('UTF-8') }
def builtIn = new JsonSlurper().parseText(read('target/built-in/report.json'))
def changed = new JsonSlurper().parseText(read('target/scope/report.json'))

// by the built-in rows gmail.readonly is no printed way to read folders; by the team's it is
assert builtIn.requests[0].least == [
    'https://www.googleapis.com/auth/gmail.labels', 'https://www.googleapis.com/auth/gmail.readonly'
]
assert builtIn.findings*.rule.contains('scope.undocumented-cover')
assert !changed.findings*.rule.contains('scope.undocumented-cover')
assert builtIn.catalog.overrides == []
assert changed.verdict == 'pass'
assert changed.requests[0].least == ['https://www.googleapis.com/auth/gmail.readonly']
assert changed.catalog.sha256 != builtIn.catalog.sha256

// listed wherever an answer stands
def place = 'rows.yaml:2: GET /v3/grants/{grant_id}/folders at google: https://www.googleapis.com/auth/gmail.readonly'
assert changed.catalog.overrides.size() == 2 && changed.catalog.overrides[0].startsWith(place)
['report.json', 'index.html', 'report.sarif', 'TEST-scope.xml', 'google/scopes.txt', 'nylas/auth-requests.txt'].each {
    assert read("target/scope/$it").contains(place)
}
['report.md', 'google/tiers.md', 'microsoft/permissions.md'].each {
    def text = read("target/scope/$it")
    assert text.contains('rows.yaml:2: ') && text.contains('Seen with our test account')
}
def log = read('build.log')
assert log.contains("[INFO] 2 rows of the tables changed by the project's catalogOverrides:")
assert log.contains("[INFO]   $place")
assert read('target/least.txt').contains(place)

// file, line, column, what to write
assert log =~ /wrong-rows\.yaml:\d+:\d+: error: row .*'gmail\.label'/
assert log.contains("did you mean 'gmail.labels'?")
