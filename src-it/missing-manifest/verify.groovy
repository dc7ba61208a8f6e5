def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('manifest (scope.manifest): there is no file ')
assert log.contains('name one that exists, or leave the setting out to have the nearest nylas-scopes.yaml found')
assert log.contains('MojoExecutionException')
