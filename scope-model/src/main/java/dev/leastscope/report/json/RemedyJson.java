package dev.leastscope.report.json;

import dev.leastscope.check.Remedy;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a fix as data: the list of the manifest, the removed entries and the added entries. */
final class RemedyJson {
    private RemedyJson() {}

    static void write(Remedy remedy, Optional<FileChange> change, JsonOutput out) throws IOException {
        if (remedy instanceof Remedy.AddEntries add) {
            write("add-entries", remedy, add.list().path(), "", add.entries(), change, out);
        } else if (remedy instanceof Remedy.RemoveEntry remove) {
            write("remove-entry", remedy, remove.list().path(), remove.entry().text(), List.of(), change, out);
        } else if (remedy instanceof Remedy.ReplaceEntry replace) {
            write(
                    "replace-entry",
                    remedy,
                    replace.list().path(),
                    replace.entry().text(),
                    replace.replacements(),
                    change,
                    out);
        } else if (remedy instanceof Remedy.AddList add) {
            write("add-list", remedy, add.list().path(), "", add.entries(), change, out);
        } else if (remedy instanceof Remedy.RemoveSuppression remove) {
            write(
                    "remove-suppression",
                    remedy,
                    List.of("suppressions"),
                    remove.suppression().rule(),
                    List.of(),
                    change,
                    out);
        } else {
            throw new IllegalStateException("a remedy that report.json does not know: " + remedy);
        }
    }

    private static void write(
            String kind,
            Remedy remedy,
            List<String> path,
            String gone,
            List<String> come,
            Optional<FileChange> change,
            JsonOutput out)
            throws IOException {
        out.object("remedy")
                .text("kind", kind)
                .texts("path", path)
                .textOrNull("remove", gone)
                .texts("add", come)
                .truth("narrows", remedy.narrows())
                .array("edits");
        for (FileChange.Part part : change.isPresent() ? change.get().parts() : List.<FileChange.Part>of()) {
            out.object()
                    .number("startLine", part.startLine())
                    .number("startColumn", part.startColumn())
                    .number("endLine", part.endLine())
                    .number("endColumn", part.endColumn())
                    .text("text", part.text())
                    .endObject();
        }
        out.endArray().endObject();
    }
}
