import groovy.json.JsonSlurper

// the 403 text that Nylas v2 answers at run time, found at build time
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("scope.missing: `messages.update` needs `email.modify`")
assert log.contains("You provided a token which has the following scopes: ['email.read_only', 'email.send']. "
    + "You would need a token with at least one of the following scopes: ['email.modify']")

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.api == 'v2'
assert report.requests[0].least == ['email.modify', 'email.send']
assert report.requests[0].missing == ['email.modify']
assert report.requests[0].providerScopes.contains('https://www.googleapis.com/auth/gmail.send')
