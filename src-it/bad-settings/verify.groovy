def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("failOn (scope.failOn): 'eror' is not a severity; write error, warning, note or never")
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/scope').exists()
