/**
 * Turns remedies into text edits of a manifest that change as few bytes as possible, and applies them until nothing is left to fix.
 *
 * <p>{@code YamlLayout} gives each value of a YAML text its range; {@code ListEdits} and {@code MapEdits} compile one change of a list
 * or a map into an {@link dev.leastscope.fix.Edit}; {@code TextEdits} applies edits and refuses overlaps.
 *
 * @since 0.1.0
 */
package dev.leastscope.fix;
