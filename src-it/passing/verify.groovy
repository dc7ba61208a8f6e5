import groovy.json.JsonSlurper

def lines = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[') }
def start = lines.findIndexOf { it.contains(':check') }
def said = lines.drop(start + 1).takeWhile { !it.contains('-----') }
assert said == [
    '[INFO] Google: requests 2 scopes (restricted), needs 2 (restricted)',
    '[INFO]   Google least set: gmail.readonly, gmail.send; identity: userinfo.email, userinfo.profile, openid',
    '[INFO] Microsoft: requests 3 scopes (user-blocked), needs 3 (user-blocked)',
    '[INFO]   Microsoft least set: Mail.ReadWrite, Mail.Send; identity: User.Read, offline_access, openid, profile',
    "[INFO] nylas-scopes.yaml:7:9: google.verification-cost: `gmail.readonly` is restricted: an app for users outside its own organization needs Google's review and a security assessment every year. `messages.read` requires it. Without it, `gmail.readonly` is not needed: no restricted scope is left, and no security assessment is needed.",
    "[INFO]   fix: Plan for it, or remove the features that require it. An app for your own organization only needs none. [Google]",
    said[-3],
    "[INFO] Report: ${new File(basedir, 'target/scope/index.html')}".toString(),
    '[INFO] To apply fixes: mvn scope:fix'
]
assert said[-3] ==~ /\[INFO\] Leastscope: passed: 0 errors, 0 warnings, 1 note \(tables \S+, as of 2026-11-21\)/

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
assert report.requests*.provider == ['google', 'microsoft']
assert report.requests[0].least == [
    'https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/gmail.send'
]
assert report.requests[1].least == [
    'https://graph.microsoft.com/Mail.ReadWrite', 'https://graph.microsoft.com/Mail.Send'
]
assert report.requests[1].identity as Set == [
    'openid', 'profile', 'offline_access', 'https://graph.microsoft.com/User.Read'
] as Set
assert report.requests.every { request -> request.why.every { it.operations && it.features && it.evidence && it.source } }
assert new File(basedir, 'target/scope/report.md').text.contains('Google')
assert report.files.every { new File(basedir, "target/scope/$it").isFile() }
