package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.ProviderWords;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads which calls a text names, which of them was refused, and for which providers. Immutable. */
public final class CallReader {
    private final CallAddresses addresses;
    private final NamedMethods methods;
    private final SpokenCalls spoken;

    public CallReader(Catalog catalog) {
        this.addresses = new CallAddresses(catalog);
        this.methods = new NamedMethods(catalog);
        this.spoken = new SpokenCalls(catalog);
    }

    /** The providers that a text names; empty when it names none. */
    public List<Provider> providers(PastedText text) {
        List<Provider> named = new ArrayList<>();
        for (ProviderWords words : ErrorTable.builtIn().providerWords()) {
            if (text.words().stream().anyMatch(words.words()::contains)) {
                named.add(words.provider());
            }
        }
        return List.copyOf(named);
    }

    /** All calls that a text names by address or method, in its order; then the call that it names in plain words. */
    public List<MentionedCall> calls(PastedText text) {
        List<MentionedCall> calls = new ArrayList<>(addresses.in(text.text()));
        calls.addAll(methods.in(text));
        calls.sort(Comparator.comparingInt(MentionedCall::start));
        spoken.in(text).ifPresent(calls::add);
        return List.copyOf(calls);
    }

    /** The first call that was refused with one of these statuses. */
    public Optional<AnsweredCall> refused(PastedText text, List<String> statuses, boolean typed) {
        List<MentionedCall> calls = addresses.in(text.text());
        for (int i = 0; i < calls.size(); i++) {
            int from = i == 0 ? 0 : calls.get(i - 1).end();
            int to = i + 1 < calls.size()
                    ? calls.get(i + 1).start()
                    : text.text().length();
            Optional<String> status = status(text, calls.get(i).end(), to).or(() -> Optional.empty());
            if (status.isEmpty()) {
                status = status(text, from, calls.get(i).start());
            }
            if (status.isPresent() && statuses.contains(status.get())) {
                return Optional.of(new AnsweredCall(
                        calls.get(i).api(), status.get(), shown(calls.get(i)) + " " + status.get(), false));
            }
        }
        return calls.isEmpty() ? withoutAddress(text, statuses, typed) : Optional.empty();
    }

    /**
     * A refused call without an address: an exception of Nylas' SDK, or a sentence: "403 when I read events from a
     * Microsoft account".
     */
    private Optional<AnsweredCall> withoutAddress(PastedText text, List<String> statuses, boolean typed) {
        Optional<String> status = status(text, 0, text.text().length()).filter(statuses::contains);
        if (status.isEmpty() || text.text().contains("://")) {
            return Optional.empty();
        }
        List<MentionedCall> named = methods.in(text);
        boolean exception = text.words().stream().anyMatch(CallReader::isOfSdk);
        if (exception || !named.isEmpty()) {
            ErrorOrigin api =
                    named.isEmpty() ? ErrorOrigin.NYLAS_V3 : named.get(0).api();
            String what = named.isEmpty() ? "an exception of Nylas' SDK," : shown(named.get(0));
            return Optional.of(new AnsweredCall(api, status.get(), what + " " + status.get(), false));
        }
        Optional<MentionedCall> call = typed ? spoken.in(text) : Optional.empty();
        boolean named3 = !providers(text).isEmpty() || text.words().contains("nylas");
        return call.filter(found -> named3)
                .map(found -> new AnsweredCall(found.api(), status.get(), shown(found) + " " + status.get(), true));
    }

    private static boolean isOfSdk(String word) {
        return word.startsWith("com.nylas.") || (word.startsWith("nylas") && word.endsWith("error"));
    }

    private static Optional<String> status(PastedText text, int from, int to) {
        for (int i = 0; i < text.words().size(); i++) {
            if (text.start(i) >= from && text.start(i) < to && text.isStatus(i)) {
                return Optional.of(text.words().get(i));
            }
        }
        return Optional.empty();
    }

    private static String shown(MentionedCall call) {
        return call.operation()
                .map(operation -> operation.id())
                .or(() -> call.method().map(method -> method.name()))
                .orElse("a call to " + call.api().title());
    }
}
