import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import javax.tools.ToolProvider

def work = new File(basedir, 'lib')
work.mkdirs()
def source = new File(work, 'Calendars.java')
source.text = """
class Calendars {
    java.net.http.HttpRequest list() {
        return java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.nylas.com/calendars")).GET().build();
    }
}
"""
assert ToolProvider.systemJavaCompiler.run(null, null, null, '-d', work.path, source.path) == 0
def home = new File(localRepositoryPath, 'dev/leastscope/it/calls-nylas/1')
home.mkdirs()
new File(home, 'calls-nylas-1.pom').text = """
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.leastscope.it</groupId>
  <artifactId>calls-nylas</artifactId>
  <version>1</version>
</project>
"""
new JarOutputStream(new FileOutputStream(new File(home, 'calls-nylas-1.jar'))).withCloseable { jar ->
    jar.putNextEntry(new JarEntry('Calendars.class'))
    jar.write(new File(work, 'Calendars.class').bytes)
}
return true
