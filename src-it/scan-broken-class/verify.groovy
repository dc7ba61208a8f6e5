import groovy.json.JsonSlurper

// the rest is still judged, and the report says that it is incomplete
def report = new JsonSlurper().parse(new File(basedir, 'target/scope/report.json'))
assert report.verdict == 'pass'
assert report.complete == false
def broken = report.findings.find { it.rule == 'scan.unreadable-class' }
assert broken.severity == 'warning'
assert broken.location.file.endsWith('it/Cut.class')
assert report.requests[0].why[0].evidence.any { it.kind == 'code' && it.file == 'src/main/java/it/Mail.java' }
