import groovy.json.JsonSlurper
import java.util.zip.ZipFile

// the jar holds the facts, because the goal ran before it was made
new ZipFile(new File(basedir, 'wrapper/target/wrapper-1.jar')).withCloseable {
    assert it.getEntry('META-INF/leastscope/facts.json') != null
}

// the application takes over what it calls, and nothing else of the library
def facts = new JsonSlurper().parse(new File(basedir, 'app/target/scope/facts.json'))
assert facts.calls*.operation == ['GET /v3/grants/{grant_id}/messages']
assert facts.calls[0].file == 'app/src/main/java/it/app/Inbox.java'
assert facts.calls[0].library.startsWith('dev.leastscope.it:wrapper:1, it.wrapper.Mail.messages (wrapper/src/main/java/it/wrapper/Mail.java:')
assert facts.unreadable == []

// both builds say so: by the module, and by the jar
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.split('it.app.Inbox.show` calls `GET', -1).length == 3
assert !log.contains('.jar already exists')
