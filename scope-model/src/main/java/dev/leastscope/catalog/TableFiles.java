package dev.leastscope.catalog;

/** Opens compiled tables. */
interface TableFiles {
    /**
     * Opens the tables beside the classes. A class, because linking a method reference costs a cold JVM more than reading a
     * table.
     */
    final class OfJar implements TableFiles {
        @Override
        public TableReader open(String table) {
            return TableReader.open(table);
        }
    }

    /** Opens a table by its name. */
    TableReader open(String table);
}
