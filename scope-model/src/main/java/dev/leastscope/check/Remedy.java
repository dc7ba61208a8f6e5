package dev.leastscope.check;

import dev.leastscope.integration.Named;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Location;
import java.util.List;

/**
 * What to change in the manifest so that a finding goes away, as data. A rule gives it where one exists; package {@code fix} turns
 * it into edits of the text.
 *
 * @since 0.1.0
 */
public sealed interface Remedy {
    /** Whether the change can take away what the application has today. Such a remedy is applied only when that is asked for. */
    boolean narrows();

    /**
     * Add entries to a list. The list is made when it is not there.
     *
     * @param list the list
     * @param place where the list is written, which can be in a file that the manifest extends; {@link Location#NONE} when there is
     *     no list yet
     * @param entries what to add, as it is to be written
     */
    record AddEntries(ManifestList list, Location place, List<String> entries) implements Remedy {
        @Override
        public boolean narrows() {
            return false;
        }
    }

    /**
     * Remove one entry of a list.
     *
     * @param list the list
     * @param entry the entry, with its place in the text that was read
     * @param narrows whether something can be lost by it
     */
    record RemoveEntry(ManifestList list, Named entry, boolean narrows) implements Remedy {}

    /**
     * Write other entries in the place of one.
     *
     * @param list the list
     * @param entry the entry, with its place in the text that was read
     * @param replacements what to write; at least one
     * @param narrows whether something can be lost by it
     */
    record ReplaceEntry(ManifestList list, Named entry, List<String> replacements, boolean narrows) implements Remedy {}

    /**
     * Give a connector a list of its own in the place of the integration's.
     *
     * @param list the list; it is not there yet
     * @param entries what it holds
     */
    record AddList(ManifestList list, List<String> entries) implements Remedy {
        @Override
        public boolean narrows() {
            return true;
        }
    }

    /** Remove a suppression. */
    record RemoveSuppression(Suppression suppression) implements Remedy {
        @Override
        public boolean narrows() {
            return false;
        }
    }
}
