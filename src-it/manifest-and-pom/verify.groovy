def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('the integration is declared twice: in nylas-scopes.yaml and in <integration> of pom.xml; keep one of them')
assert log.contains('MojoExecutionException')
