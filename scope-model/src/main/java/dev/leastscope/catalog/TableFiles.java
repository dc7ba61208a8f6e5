package dev.leastscope.catalog;

/** Where compiled tables are opened. */
interface TableFiles {
    /** The tables beside the classes. A class, not a method reference: linking one costs a cold JVM more than reading a table. */
    final class OfJar implements TableFiles {
        @Override
        public TableReader open(String table) {
            return TableReader.open(table);
        }
    }

    /** Opens a table by its name. */
    TableReader open(String table);
}
