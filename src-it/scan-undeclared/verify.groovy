import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'fail'
def source = new File(basedir, 'src/main/java/it/Mail.java').readLines()
def lineOf = { text -> source.findIndexOf { it.contains(text) } + 1 }

def feature = report.findings.find { it.rule == 'feature.undeclared' }
assert feature.location.file == 'src/main/java/it/Mail.java'
assert feature.location.line == lineOf('drafts().send')
assert feature.features.any { it.contains('send') }

def request = report.findings.find { it.rule == 'request.undeclared' }
assert request.location.file == 'src/main/java/it/Mail.java'
assert source[request.location.line - 1].with { it.contains('.scopes(') || it.contains('buildUrl') }
assert new File(basedir, 'build.log').getText('UTF-8').contains("src/main/java/it/Mail.java:${lineOf('drafts().send')}")
