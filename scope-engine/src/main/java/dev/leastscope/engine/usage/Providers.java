package dev.leastscope.engine.usage;

import dev.leastscope.catalog.Provider;
import java.util.List;

/** Numbers the providers from 1. The number 0 means unknown. */
final class Providers {
    private static final List<Provider> ALL = List.of(Provider.values());

    private Providers() {}

    static int number(Provider provider) {
        return ALL.indexOf(provider) + 1;
    }

    /** The provider's id; empty for 0. */
    static String id(int number) {
        return number == 0 ? "" : ALL.get(number - 1).id();
    }
}
