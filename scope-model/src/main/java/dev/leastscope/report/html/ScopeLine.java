package dev.leastscope.report.html;

/**
 * One scope of a request: whether it is asked for, whether it is needed.
 *
 * @param name short, for reading
 * @param full as it is asked for
 * @param chip its tier or consent
 * @param asked whether the list holds it
 * @param needed whether it stands in the least set or is missing
 * @param kind style class of the mark
 * @param word what it is worth
 * @param detail more of it; may be empty
 */
record ScopeLine(
        String name, String full, Chip chip, boolean asked, boolean needed, String kind, String word, String detail) {}
