package dev.leastscope.engine.usage;

import dev.leastscope.catalog.Provider;

/** Numbers the providers from 1; 0 stands for one that is not known. */
final class Providers {
    private Providers() {}

    static int number(Provider provider) {
        Provider[] all = Provider.values();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == provider) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no provider: " + provider);
    }

    /** The provider's id; empty for 0. */
    static String id(int number) {
        return number == 0 ? "" : Provider.values()[number - 1].id();
    }
}
