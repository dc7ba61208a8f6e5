import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
assert report.findings*.rule == ['scope.excess']

// the place is the line of the element in the POM
def place = report.findings[0].location
assert place.file == 'pom.xml'
assert new File(basedir, 'pom.xml').readLines()[place.line - 1].contains('gmail.modify')
