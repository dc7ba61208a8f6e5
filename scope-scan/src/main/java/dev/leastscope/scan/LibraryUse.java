package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.archive.ClassSink;
import dev.leastscope.scan.archive.FolderReader;
import dev.leastscope.scan.archive.Reasons;
import dev.leastscope.scan.archive.Workers;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.graph.CallSites;
import dev.leastscope.scan.graph.CallSites.CallSite;
import dev.leastscope.scan.graph.DeadMethods;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.pool.ClassFormat;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds the published facts of the libraries' methods that the project's classes call. */
final class LibraryUse {
    private final ScanRequest request;
    private final Places places;
    private final FirstPass pass;
    private final WhenNeeded<DeadMethods> dead;
    private final PublishedEntries entries;
    /** The project's classes that name a class of a library, or a project class that extends one, by their place. */
    private final Map<String, CallSites> callers = new TreeMap<>();

    private final Map<String, CallSites> byName = new TreeMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private int taken;

    LibraryUse(ScanRequest request, Places places, FirstPass pass, WhenNeeded<DeadMethods> dead) {
        this.dead = dead;
        this.request = request;
        this.places = places;
        this.pass = pass;
        this.entries = new PublishedEntries(request.libraries());
    }

    void addTo(FactsBuilder facts) {
        findCallers();
        for (Map.Entry<String, CallSites> caller : callers.entrySet()) {
            for (CallSite site : caller.getValue().found()) {
                if (!add(site, caller.getValue(), caller.getKey(), facts)) {
                    return;
                }
            }
        }
    }

    private void findCallers() {
        Set<String> packages = entries.packages();
        if (packages.isEmpty()) {
            return;
        }
        boolean unnamed = packages.contains("");
        NylasClassFilter filter = null;
        if (!unnamed) {
            Set<String> texts = new HashSet<>();
            for (String name : packages) {
                texts.add(name + "/");
            }
            filter = NylasClassFilter.forClasses(List.copyOf(texts));
        }
        Set<String> subclasses = read(filter);
        // A project class that extends a library's class is called by its own name.
        for (int depth = 0; !subclasses.isEmpty() && depth < ScanLimits.MAX_PARENTS; depth++) {
            subclasses = read(NylasClassFilter.forClasses(List.copyOf(subclasses)));
        }
    }

    /**
     * Reads the classes that match a filter. Returns the new ones that extend a library's class, directly or
     * indirectly.
     */
    private Set<String> read(NylasClassFilter filter) {
        Set<String> subclasses = new HashSet<>();
        ClassSink sink = new ClassSink() {
            @Override
            public PoolSearch search() {
                return filter == null ? PoolSearch.ofEverything() : filter.search();
            }

            @Override
            public void dismissed(int count) {}

            @Override
            public void classFile(String place, byte[] bytes, int length) {
                if (!callers.containsKey(place)) {
                    one(place, bytes, length, filter, subclasses);
                }
            }

            @Override
            public void unreadable(String place, String reason) {
                // This was reported when the folder was first read.
            }
        };
        for (Path folder : request.classDirectories()) {
            if (Files.isDirectory(folder)) {
                String place = Places.relative(request.sourceRoot(), folder);
                new FolderReader(folder, place, request.sourceRoot(), sink).read(new Workers(1));
            }
        }
        return subclasses;
    }

    private void one(String place, byte[] bytes, int length, NylasClassFilter filter, Set<String> subclasses) {
        try {
            ClassShape shape = ClassShape.of(bytes, length);
            if (filter != null && !filter.catches(bytes, shape)) {
                return;
            }
            ClassFormat.check(bytes, length, shape);
            CallSites sites = CallSites.of(Arrays.copyOf(bytes, length));
            callers.put(place, sites);
            byName.putIfAbsent(sites.className(), sites);
            for (String parent : sites.parents()) {
                if (entries.mayKnow(parent) || byName.containsKey(parent)) {
                    subclasses.add(sites.className());
                }
            }
        } catch (MalformedClassException e) {
            pass.unreadableOnce(place, e.getMessage());
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            pass.unreadableOnce(place, Reasons.of(e));
        }
    }

    /** Adds the facts that a call leads to; false when no more may be added. */
    private boolean add(CallSite call, CallSites caller, String place, FactsBuilder facts) {
        String owner = owner(call.owner(), call.signature(), 0);
        if (owner == null) {
            return true;
        }
        CodePlace at = new CodePlace(caller.className(), caller.sourceFile(), call.method(), call.line());
        CodeFacts.Site site = places.site(at, caller.className(), place);
        String unknown = entries.incomplete(owner);
        List<PublishedEntries.Reached> all = entries.reached(owner, call.signature());
        if (!all.isEmpty() && dead.get().isDead(caller.className(), call.method())) {
            site = site.asUnreachable();
        }
        if (unknown != null && incomplete.add(unknown)) {
            facts.add(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.LIBRARY, unknown), site));
        }
        for (PublishedEntries.Reached reached : all) {
            taken += reached.facts().size();
            if (taken > ScanLimits.MAX_LIBRARY_FACTS) {
                facts.add(new CodeFacts.Unresolved(
                        UnknownPart.of(
                                UnknownKind.LIBRARY,
                                reached.library() + " and other libraries (ScanLimits.MAX_LIBRARY_FACTS)"),
                        site));
                return false;
            }
            add(reached, call.reference(), site, facts);
        }
        return true;
    }

    /** The class of a library that a call uses: the named class, or one that the named project class extends. */
    private String owner(String named, String signature, int depth) {
        CallSites own = byName.get(named);
        if (own == null) {
            return entries.mayKnow(named) ? named : null;
        }
        if (own.declares(signature) || signature.startsWith("<") || depth > ScanLimits.MAX_PARENTS) {
            return null;
        }
        String candidate = null;
        for (String parent : own.parents()) {
            String found = owner(parent, signature, depth + 1);
            if (found != null && !entries.reached(found, signature).isEmpty()) {
                return found;
            }
            candidate = candidate == null ? found : candidate;
        }
        return candidate;
    }

    private static void add(
            PublishedEntries.Reached reached, boolean reference, CodeFacts.Site site, FactsBuilder facts) {
        for (CodeFacts.Call call : reached.facts().calls()) {
            facts.add(new CodeFacts.Call(
                    call.operation(),
                    site.calling(words(reached.library(), call.site())),
                    confidence(call.confidence(), reference)));
        }
        for (CodeFacts.Trigger trigger : reached.facts().triggers()) {
            CodeFacts.Site calling = site.calling(words(reached.library(), trigger.site()));
            facts.add(new CodeFacts.Trigger(
                    trigger.api(),
                    trigger.name(),
                    calling,
                    new CodeFacts.Sink(trigger.sink().call(), calling),
                    confidence(trigger.confidence(), reference)));
        }
        for (CodeFacts.Authorization one : reached.facts().authorizations()) {
            CodeFacts.Site calling = site.calling(words(reached.library(), one.site()));
            facts.add(new CodeFacts.Authorization(
                    one.api(),
                    one.kind(),
                    one.providers(),
                    one.scopes(),
                    one.redirectUris(),
                    one.region(),
                    calling,
                    new CodeFacts.Sink(one.sink().call(), calling),
                    confidence(one.confidence(), reference)));
        }
        for (CodeFacts.Unresolved one : reached.facts().unresolved()) {
            facts.add(new CodeFacts.Unresolved(one.unknown(), site.calling(words(reached.library(), one.site()))));
        }
    }

    private static Confidence confidence(Confidence ofLibrary, boolean reference) {
        return reference && ofLibrary == Confidence.DIRECT ? Confidence.REFERENCE : ofLibrary;
    }

    /**
     * The library, method and place:
     * {@code com.acme:mail:1.2, com.acme.Mail.list (src/main/java/com/acme/Mail.java:14)}.
     */
    private static String words(String library, CodeFacts.Site site) {
        return library + ", " + site.className() + "." + site.method() + " (" + site.location() + ")";
    }
}
