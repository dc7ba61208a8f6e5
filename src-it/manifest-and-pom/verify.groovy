def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('the integration is declared twice: in nylas-scopes.yaml and in <integration> of pom.xml; keep one of them')
assert log.contains('MojoExecutionException')

// What is declared twice makes a report that fails, so that none that passed stays.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'fail' && !report.complete
assert report.problems.size() == 1
assert report.problems[0].message.startsWith('the integration is declared twice: in nylas-scopes.yaml and in ')
assert report.problems[0].location.file == 'pom.xml' && report.problems[0].location.line > 1
