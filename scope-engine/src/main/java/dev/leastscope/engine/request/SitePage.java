package dev.leastscope.engine.request;

import dev.leastscope.engine.run.Status;
import java.util.List;

/**
 * The short page of a project site about a check. Its texts are plain; the writer of the site escapes them.
 *
 * @param status whether the check could run
 * @param blocks the content under the title, in order
 * @since 0.1.0
 */
public record SitePage(Status status, List<Block> blocks) {
    /** One part of the page. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Paragraph(String text) implements Block {}

    /**
     * A link in its own paragraph.
     *
     * @param target a path relative to the page
     */
    public record Link(String text, String target) implements Block {}

    /** A table. Each row has as many cells as the head. */
    public record Table(List<String> head, List<List<String>> rows) implements Block {}

    /** A list of items. */
    public record Items(List<String> items) implements Block {}
}
