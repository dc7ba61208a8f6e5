import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
def excess = report.findings.findAll { it.severity == 'warning' }
assert excess*.rule == ['scope.excess']

// the place is the line of the element in the POM
def place = excess[0].location
assert place.file == 'pom.xml'
assert new File(basedir, 'pom.xml').readLines()[place.line - 1].contains('gmail.modify')

def page = new File(basedir, 'target/site/scope-report.html').getText('UTF-8')
assert page.contains('scope.excess') && page.contains("pom.xml:${place.line}")
assert new File(basedir, 'target/site/scope-report/index.html').isFile()

// from 3.9 on, Maven names a plugin by its prefix
def fixes = new File(basedir, 'build.log').getText('UTF-8').split('scope(?:-maven-plugin)?:[^:]*:fix ')
assert fixes.length == 3
assert fixes[1].contains('The POM needs no change.') && !fixes[1].contains('<scope>')
assert fixes[2].contains('remove from <connectors><google><scopes>:')
assert fixes[2].contains('<scope>https://www.googleapis.com/auth/gmail.modify</scope>')
assert fixes[2].contains('The integration is declared in the POM, which is not edited: write the elements above.')
