import groovy.json.JsonSlurper

def folder = new File(basedir, 'target/scope')
def report = new JsonSlurper().parse(new File(folder, 'report.json'))
assert report.verdict == 'fail'
assert ['report.json', 'report.md', 'index.html', 'report.sarif', 'TEST-scope.xml'].every { report.files.contains(it) }
assert ['google', 'microsoft', 'nylas'].every { provider -> report.files.any { it.startsWith("$provider/") } }
assert report.files.every { new File(folder, it).length() > 0 }

// no site, no skin
assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'build.log').text.contains('Leastscope: failed: ')
