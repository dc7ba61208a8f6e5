/**
 * Converts remedies to text edits of a manifest that change as few bytes as possible, and applies them until nothing is left to
 * fix.
 *
 * <p>{@code YamlLayout} finds the range of each value of a YAML text. {@code ListEdits} and {@code MapEdits} compile a change
 * of a list or a map into an {@link dev.leastscope.fix.Edit}. {@code TextEdits} applies edits and refuses overlaps.
 *
 * @since 0.1.0
 */
package dev.leastscope.fix;
