def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Skipping (scope.skip)')
assert !new File(basedir, 'target/scope').exists()
