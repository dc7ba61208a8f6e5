def site = new File(basedir, 'target/site')
def page = new File(site, 'scope-report.html').getText('UTF-8')
def has = { page.contains(it) }
def finds = { (page =~ it).find() }

// in the site's skin, with the site's own name and menu, and found from there
assert has('A project&apos;s own site')
assert has('css/apache-maven-fluido-')
assert finds(/<a href="project-reports\.html"/)
def reports = new File(site, 'project-reports.html').getText('UTF-8')
assert reports =~ /<a [^>]*href="scope-report\.html"[^>]*>OAuth scopes<\/a>/
assert reports.contains('The OAuth scopes that this project asks for, and the least scopes that it needs.')

// what the check says: the report does not fail the site
assert has('Failed: ')
assert has('Of 2 requests, 1 lacks scopes.')
assert has('gmail.readonly, gmail.send')
assert has('microsoft.send-without-readwrite')
assert has('nylas-scopes.yaml:12:18')

// strangers' text is text
assert has('`&lt;script&gt;alert(1)&lt;/script&gt; \\u202e')
assert has('Microsoft, auth request &lt;b&gt; | `x` ::error::forged &quot;')
assert has('Write the scope as the provider documents it, or remove it.')
assert !has('<script>alert') && !has('<b>')
assert !has('\u202e') && !has('\u001b')

// the whole report beside it
assert finds(/<a [^>]*href="scope-report\/index\.html"/)
assert new File(site, 'scope-report/index.html').getText('UTF-8').contains('<h1>Failed</h1>')
assert !new File(basedir, 'target/scope').exists()
