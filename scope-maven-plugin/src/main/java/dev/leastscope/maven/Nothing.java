package dev.leastscope.maven;

/** What goals say when there is nothing for them to do. */
final class Nothing {
    /** Neither a manifest nor a call of Nylas. */
    static final String TO_CHECK = "No nylas-scopes.yaml and no call of Nylas: nothing to check";

    private Nothing() {}
}
