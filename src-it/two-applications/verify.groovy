import groovy.json.JsonSlurper

def findings = { new JsonSlurper().parse(new File(basedir, "${it}/target/scope/report.json")).findings }

// a call counts for the manifest in whose folder its module lies, and for no other
assert !findings('mail').any { it.rule == 'feature.undeclared' }
def calendar = findings('calendar').findAll { it.rule == 'feature.undeclared' }
assert calendar*.location*.file as Set ==
        ['calendar/src/main/java/it/calendar/Agenda.java', 'shared/src/main/java/it/shared/Contacts.java'] as Set
assert !calendar.any { it.message.contains('/messages') }

// the library has no manifest: its call counts for both applications that use it
assert new JsonSlurper().parse(new File(basedir, 'mail/target/scope/facts.json')).calls*.file as Set ==
        ['mail/src/main/java/it/mail/Inbox.java', 'shared/src/main/java/it/shared/Contacts.java'] as Set
