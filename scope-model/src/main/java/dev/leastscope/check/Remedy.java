package dev.leastscope.check;

import dev.leastscope.integration.Named;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Location;
import java.util.List;

/**
 * A change of the manifest that fixes a finding, as data. Rules create it; package {@code fix} converts it to edits of the
 * text.
 *
 * @since 0.1.0
 */
public sealed interface Remedy {
    /** Whether the change can remove access that the application has today. Such a remedy is applied only on request. */
    boolean narrows();

    /**
     * Adds entries to a list. A missing list is created.
     *
     * @param list the list
     * @param place where the list is written, which can be in a file that the manifest extends; {@link Location#NONE} when
     *     there is no list yet
     * @param entries the entries to add, as they are written
     */
    record AddEntries(ManifestList list, Location place, List<String> entries) implements Remedy {
        @Override
        public boolean narrows() {
            return false;
        }
    }

    /**
     * Removes an entry of a list.
     *
     * @param list the list
     * @param entry the entry, with its place in the text that was read
     * @param narrows whether the change can remove access that the application has
     */
    record RemoveEntry(ManifestList list, Named entry, boolean narrows) implements Remedy {}

    /**
     * Replaces an entry of a list.
     *
     * @param list the list
     * @param entry the entry, with its place in the text that was read
     * @param replacements the new entries; at least one
     * @param narrows whether the change can remove access that the application has
     */
    record ReplaceEntry(ManifestList list, Named entry, List<String> replacements, boolean narrows) implements Remedy {}

    /**
     * Adds a list to a connector, which replaces the list of the integration for it.
     *
     * @param list the list, which does not exist yet
     * @param entries the entries of the list
     */
    record AddList(ManifestList list, List<String> entries) implements Remedy {
        @Override
        public boolean narrows() {
            return true;
        }
    }

    /** Removes a suppression. */
    record RemoveSuppression(Suppression suppression) implements Remedy {
        @Override
        public boolean narrows() {
            return false;
        }
    }
}
