def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] No nylas-scopes.yaml and no call of Nylas: nothing to check') == 1
assert !new File(basedir, 'target/scope').exists()
