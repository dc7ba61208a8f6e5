// Twelve small modules that call Nylas. Every third uses the one before it; the last has a manifest of its own.
def calls = ['messages', 'calendars', 'events', 'contacts', 'threads', 'folders']
def nameOf = { number -> 'm' + String.valueOf(number).padLeft(2, '0') }

def writeModules = { root ->
    (1..12).each { number ->
        def name = nameOf(number)
        def dependency = number % 3 != 0 ? '' : """
  <dependencies>
    <dependency>
      <groupId>dev.leastscope.it</groupId>
      <artifactId>${nameOf(number - 1)}</artifactId>
      <version>1</version>
    </dependency>
  </dependencies>
"""
        def sources = new File(root, "$name/src/main/java/it/$name")
        sources.mkdirs()
        new File(root, "$name/pom.xml").setText("""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>dev.leastscope.it</groupId>
    <artifactId>same-bytes</artifactId>
    <version>1</version>
  </parent>
  <artifactId>$name</artifactId>
$dependency</project>
""", 'UTF-8')
        new File(sources, 'Calls.java').setText("""package it.$name;

public final class Calls {
    public java.net.URI known(String grant) {
        return java.net.URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/${calls[number % calls.size()]}");
    }

    public java.net.URI unread(String path) {
        return java.net.URI.create("https://api.us.nylas.com/v3/" + path);
    }
}
""", 'UTF-8')
    }
    new File(root, 'm12/nylas-scopes.yaml').setText('nylas: v3\nfeatures: [events.read]\nconnectors: {google: {}}\n', 'UTF-8')
}

writeModules(basedir)
def checkout = new File(basedir, 'elsewhere/another checkout')
writeModules(checkout)
['pom.xml', 'nylas-scopes.yaml', '.mvn/README'].each {
    def copy = new File(checkout, it)
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, it).bytes
}
return true
