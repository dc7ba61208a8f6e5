import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('google.metadata-conflict')
def microsoft = new File(basedir, 'target/microsoft.txt').getText('UTF-8')
assert microsoft.contains('Mail.ReadWrite') && microsoft.contains('Mail.Send') && !microsoft.contains('gmail')
assert log.contains("say what to explain, one thing at a time")

def diagnosis = new File(basedir, 'target/error.json').getText('UTF-8')
new JsonSlurper().parseText(diagnosis)
assert diagnosis.contains('email.modify')
def catalog = new File(basedir, 'target/catalog.json').getText('UTF-8')
new JsonSlurper().parseText(catalog)
assert catalog.contains('https://www.googleapis.com/auth/gmail.send')
assert new JsonSlurper().parse(new File(basedir, 'nylas-scopes.schema.json')).properties.containsKey('connectors')

// the second goal of the first build
assert log.substring(log.indexOf(':catalog (default-cli)'), log.indexOf(':schema (default-cli)')).contains('Place.Read.All')

// every provider's options, with basis, source and day
def text = { new File(basedir, "target/$it").getText('UTF-8') }
def operation = text('operation.txt')
def providers = ['google', 'microsoft', 'yahoo', 'icloud', 'imap', 'ews', 'zoom', 'virtual-calendar', 'nylas']
providers.each { assert operation =~ /(?m)^  $it: / }
assert operation.contains('https://graph.microsoft.com/Mail.ReadWrite (user-blocked) + https://graph.microsoft.com/Mail.Send (user)')
assert operation.count('  documented: https://developer.nylas.com/docs/reference/api/messages/send-message/ (2026-08-21)') == 3
def rows = new JsonSlurper().parseText(text('operation.json')).operations
assert rows*.operation == ['POST /v3/grants/{grant_id}/messages/send']
assert rows[0].providers*.provider == providers
assert text('trigger.txt').contains('https://www.googleapis.com/auth/gmail.readonly')
assert text('tier.txt') =~ /(?m)^https:\/\/www\.googleapis\.com\/auth\/gmail\.compose$/
assert !(text('tier.txt') =~ /(?m)^https:\/\/www\.googleapis\.com\/auth\/gmail\.send$/)
def scope = new File(basedir, 'without-pom/target/scope.txt').getText('UTF-8')
assert scope.contains('https://www.googleapis.com/auth/gmail.send') && scope.contains('sensitive')
assert text('feature.json').contains('"messages.send"')

// without a POM the reports lie below the working directory
def report = new JsonSlurper().parse(new File(basedir, 'without-pom/target/scope/report.json'))
assert report.subject.module == null
assert report.subject.manifest == 'without-pom/nylas.yaml'
assert report.requests*.least == [['https://www.googleapis.com/auth/gmail.readonly']]
// -q hides what a goal does, not what it answers
def answers = log.readLines().findAll { it.endsWith('Google needs gmail.readonly') }
assert answers.size() == 1 && !answers[0].contains('[INFO]')
