import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('google.metadata-conflict')
assert log.contains('Mail.ReadWrite') && log.contains('Mail.Send')
assert log.contains("say what to explain, one thing at a time")

def diagnosis = new File(basedir, 'target/error.json').getText('UTF-8')
new JsonSlurper().parseText(diagnosis)
assert diagnosis.contains('email.modify')
def catalog = new File(basedir, 'target/catalog.json').getText('UTF-8')
new JsonSlurper().parseText(catalog)
assert catalog.contains('https://www.googleapis.com/auth/gmail.send')
assert new JsonSlurper().parse(new File(basedir, 'nylas-scopes.schema.json')).properties.containsKey('connectors')
