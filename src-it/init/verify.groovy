import groovy.json.JsonSlurper

def manifest = new File(basedir, 'nylas-scopes.yaml').getText('UTF-8')
assert manifest.contains('nylas: v2')
assert manifest.contains('messages.send')
assert manifest.contains('# src/main/java/it/Mail.java:')
assert manifest.contains('email.send')
assert new JsonSlurper().parse(new File(basedir, 'target/scope/report.json')).verdict == 'pass'
assert new File(basedir, 'build.log').getText('UTF-8').contains('nylas-scopes.yaml already declares the integration and is unchanged')
