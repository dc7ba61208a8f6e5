package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.archive.ClassSink;
import dev.leastscope.scan.archive.Reasons;
import dev.leastscope.scan.find.ClassFindings;
import dev.leastscope.scan.find.CodeReader;
import dev.leastscope.scan.pool.ClassFormat;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import dev.leastscope.text.Location;
import dev.leastscope.text.SecretDetector;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The first pass over all classes. It skips classes that do not mention Nylas, collects what one look finds in the
 * others, and keeps those whose values must be followed. Several threads call it; all results are sorted.
 */
final class FirstPass {
    /** The newest class file that ASM reads. */
    private static final int NEWEST = 72;

    private final WhenNeeded<CodeReader> reader;
    private final NylasClassFilter sieve;
    private final NylasClassFilter ownSieve;
    private final NylasClassFilter texts;
    private final NylasClassFilter oldPaths;
    private final AtomicInteger classes = new AtomicInteger();
    private final AtomicInteger mentioning = new AtomicInteger();
    private final ConcurrentLinkedQueue<Kept> kept = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Located> found = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<CodeFacts.Unreadable> unreadable = new ConcurrentLinkedQueue<>();
    private volatile boolean complete = true;

    FirstPass(WhenNeeded<CodeReader> reader, List<String> sdkPackages) {
        this.reader = reader;
        this.sieve = NylasClassFilter.forNylas(sdkPackages);
        this.ownSieve = NylasClassFilter.forOwnClasses(sdkPackages);
        this.texts = NylasClassFilter.forTexts(sdkPackages);
        this.oldPaths = NylasClassFilter.forOldPaths();
    }

    /** A class whose values must be followed. */
    static final class Kept {
        private final String place;
        private final String className;
        private final byte[] bytes;
        private final boolean texts;
        private final boolean fromArchive;

        Kept(String place, String className, byte[] bytes, boolean texts, boolean fromArchive) {
            this.place = place;
            this.className = className;
            this.bytes = bytes;
            this.texts = texts;
            this.fromArchive = fromArchive;
        }

        String place() {
            return place;
        }

        String className() {
            return className;
        }

        /** The class file. Do not change it. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether it contains URLs or trigger names as texts. */
        boolean texts() {
            return texts;
        }

        boolean fromArchive() {
            return fromArchive;
        }
    }

    /** The findings in a class, and the place of the class. */
    record Located(String place, ClassFindings found) {}

    ClassSink sink(boolean fromArchive) {
        return new ClassSink() {
            @Override
            public PoolSearch search() {
                return sieve.search();
            }

            @Override
            public void dismissed(int count) {
                classes.addAndGet(count);
            }

            @Override
            public void classFile(String place, byte[] bytes, int length) {
                one(place, bytes, length, fromArchive);
            }

            @Override
            public void unreadable(String place, String reason) {
                FirstPass.this.unreadable(place, reason);
            }
        };
    }

    private void one(String place, byte[] bytes, int length, boolean fromArchive) {
        classes.incrementAndGet();
        try {
            ClassShape shape = ClassShape.of(bytes, length);
            if (!(fromArchive ? sieve : ownSieve).catches(bytes, shape)) {
                return;
            }
            if (sieve.namesNylas(bytes, shape)) {
                mentioning.incrementAndGet();
            }
            if (shape.majorVersion() > NEWEST) {
                unreadable(
                        place,
                        "it mentions Nylas, but its class file version " + shape.majorVersion()
                                + " is newer than the scanner reads (" + NEWEST + ")");
                return;
            }
            ClassFormat.check(bytes, length, shape);
            boolean hasTexts = texts.catches(bytes, shape) || (!fromArchive && oldPaths.catches(bytes, shape));
            outline(place, bytes, length, hasTexts, fromArchive);
        } catch (MalformedClassException e) {
            unreadable(place, e.getMessage());
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            unreadable(place, Reasons.of(e));
        }
    }

    private void outline(String place, byte[] bytes, int length, boolean hasTexts, boolean fromArchive) {
        CodeReader.Outlined outlined = reader.get().outline(bytes, length);
        found.add(new Located(place, outlined.found()));
        if (outlined.needsFlow() || hasTexts) {
            kept.add(
                    new Kept(place, outlined.found().className(), Arrays.copyOf(bytes, length), hasTexts, fromArchive));
        }
    }

    void unreadable(String place, String reason) {
        unreadable.add(new CodeFacts.Unreadable(new Location(SecretDetector.withoutTokens(place), 0, 0), reason));
    }

    /** Adds an unreadable class, unless the first pass has already reported it. */
    void unreadableOnce(String place, String reason) {
        String name = SecretDetector.withoutTokens(place);
        for (CodeFacts.Unreadable known : unreadable) {
            if (known.location().file().equals(name)) {
                return;
            }
        }
        unreadable(place, reason);
    }

    void incomplete() {
        complete = false;
    }

    boolean complete() {
        return complete;
    }

    int classes() {
        return classes.get();
    }

    int mentioning() {
        return mentioning.get();
    }

    // The usual results are empty, so they must not pay for linking the sort.

    List<Kept> kept() {
        return kept.isEmpty() ? List.of() : FactOrder.inOrder(kept, FactOrder.KEPT);
    }

    List<Located> found() {
        return found.isEmpty() ? List.of() : FactOrder.inOrder(found, FactOrder.LOCATED);
    }

    List<CodeFacts.Unreadable> unreadable() {
        return unreadable.isEmpty() ? List.of() : FactOrder.inOrder(unreadable, FactOrder.UNREADABLE);
    }
}
