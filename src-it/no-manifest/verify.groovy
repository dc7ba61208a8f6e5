def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] No nylas-scopes.yaml and no compiled classes: nothing to check') == 2
assert log.contains('no nylas-scopes.yaml was found, and -Dscope.requireManifest requires one; scope:init writes it')
assert log.contains('MojoFailureException')
assert !new File(basedir, 'target/scope').exists()
