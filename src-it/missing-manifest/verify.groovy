def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('manifest (scope.manifest): there is no file ')
assert log.contains('name one that exists, or leave the setting out to have the nearest nylas-scopes.yaml found')
assert log.contains('MojoExecutionException')

// A named manifest that is missing makes a report that fails, so that none that passed stays.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'fail' && !report.complete
assert report.problems.size() == 1 && report.problems[0].message.startsWith('manifest (scope.manifest): there is no file ')
