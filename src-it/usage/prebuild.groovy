import java.util.zip.GZIPOutputStream

// an access log, compressed, and what a guard wrote before the classes changed
new GZIPOutputStream(new FileOutputStream(new File(basedir, 'access.log.gz'))).withStream {
    it << '127.0.0.1 - canary [20/Nov/2026:10:00:00 +0000] "GET /messages/canary HTTP/1.1" 200 5 "-" "canary"\n'
}
def results = new File(basedir, 'target/scope')
results.mkdirs()
new File(results, 'usage-1.ndjson').text =
    '{"leastscope-usage":1,"classes":[{"folder":"target/classes","digest":"sha256:0"}]}\n' +
    '{"api":"v2","operation":"DELETE /drafts/{id}","provider":"gmail","status":200,"day":"2026-11-20","count":1}\n'
return true
