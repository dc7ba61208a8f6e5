def secret = new File(basedir, 'secret.txt').text
def log = new File(basedir, 'build.log').getText('UTF-8')

// each goal ran to its end
['check (default)', 'explain (default-cli)', 'fix (default-cli)', 'diff (default-cli)'].each { goal ->
    assert log =~ /\[INFO\] --- \S+:${java.util.regex.Pattern.quote(goal)} @ /
}
assert log.count('BUILD SUCCESS') == 1 && log.count('BUILD FAILURE') == 1
assert log.contains('cannot be read')
assert log.contains('secret.in-code')
assert log.contains('nylas-v3.insufficient-scopes')

// with -X, too, no secret of a file that was read is in the log
log.eachLine { line, number -> assert !line.contains(secret): "build.log:${number}" }

// nor in what was written
['target/scope', 'target/unreadable'].each { name ->
    def written = new File(basedir, name)
    assert written.exists()
    (written.directory ? written.listFiles().toList() : [written]).each { file ->
        assert !file.getText('UTF-8').contains(secret): file
    }
}
return true
