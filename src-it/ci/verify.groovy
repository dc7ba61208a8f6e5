def page = new File(basedir, '../../../../docs/ci.md').getText('UTF-8')
def bash = { step ->
    def process = new ProcessBuilder('bash', '-e', '-o', 'pipefail', '-c', step).directory(basedir).redirectErrorStream(true)
    def environment = process.environment()
    environment.PATH = System.getProperty('maven.home') + '/bin:' + environment.PATH
    environment.JAVA_HOME = System.getProperty('java.home')
    environment.MAVEN_OPTS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
    environment.GITHUB_STEP_SUMMARY = new File(basedir, 'summary.md').path
    def running = process.start()
    def output = running.inputStream.getText('UTF-8')
    [status: running.waitFor(), output: output]
}

// every Maven command of the page fails on the finding alone
new File(basedir, '.mvn/maven.config').text = "-o\n-Dmaven.repo.local=${localRepositoryPath}\n"
def commands = (page =~ /mvn -B .*/).collect { it }.unique()
assert commands.size() == 4
commands.each {
    def run = bash(it)
    assert run.status == 1 && run.output.contains('nylas-scopes.yaml:5:5: scope.missing: '), run.output
    assert it.contains('github') == run.output.contains('\n::error file=nylas-scopes.yaml,line=5,')
    // and writes what the steps after it take
    def folder = new File(basedir, it.contains('aggregate') ? 'target/scope/aggregate' : 'target/scope')
    assert new File(folder, 'index.html').isFile() && new File(folder, 'report.md').isFile()
    assert new File(folder, 'report.sarif').isFile() == it.contains('sarif')
    assert new File(folder, 'TEST-scope.xml').isFile() == it.contains('junit')
}

// the step that shows the summary
def step = (page =~ /run: (find .*report\.md.*)/).collect { it[1] }
assert step.size() == 1
assert bash(step[0]).status == 0
assert new File(basedir, 'summary.md').text.count('<!-- leastscope-report -->') == 1
