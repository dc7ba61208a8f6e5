package dev.leastscope.text;

/** Ends the reading of a text. It never leaves this package. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final int width;
    private final String fix;

    Refusal(Location location, int width, String message, String fix) {
        super(message, null, false, false);
        this.location = location;
        this.width = width;
        this.fix = fix;
    }

    Location location() {
        return location;
    }

    int width() {
        return width;
    }

    String fix() {
        return fix;
    }
}
