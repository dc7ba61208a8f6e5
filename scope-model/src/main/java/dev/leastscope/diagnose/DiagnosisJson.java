package dev.leastscope.diagnose;

import dev.leastscope.catalog.CatalogJson;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes a diagnosis as JSON. Later versions can add keys under the same format number. @since 0.1.0 */
public final class DiagnosisJson {
    private DiagnosisJson() {}

    /** The JSON text, with a line end. */
    public static String of(Diagnosis diagnosis) {
        try {
            JsonOutput json = new JsonOutput()
                    .object()
                    .number("format", 1)
                    .text("kind", "error")
                    .text("asOf", diagnosis.asOf());
            CatalogJson.write(diagnosis.catalog(), json);
            json.truth("known", diagnosis.isKnown()).array("answers");
            for (ErrorAnswer answer : diagnosis.answers()) {
                answer(json, answer);
            }
            json.endArray().array("foreign");
            for (ForeignSign sign : diagnosis.foreign()) {
                json.object()
                        .text("id", sign.id())
                        .text("sign", sign.sign())
                        .text("about", sign.about())
                        .endObject();
            }
            return json.endArray().endObject().toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private static void answer(JsonOutput json, ErrorAnswer answer) throws IOException {
        KnownError error = answer.error();
        json.object()
                .text("id", error.id())
                .text("title", error.title())
                .text("origin", error.origin().id())
                .textOrNull("status", error.status())
                .text("recognisedBy", answer.recognisedBy())
                .text("quoted", answer.quoted())
                .texts("granted", answer.granted())
                .texts("needed", answer.needed())
                .texts("named", answer.named())
                .text("call", answer.call().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text(
                        "project",
                        answer.project().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.array("steps");
        for (Step step : answer.steps()) {
            step(json, step);
        }
        json.endArray().array("causes");
        for (RankedCause cause : answer.causes()) {
            cause(json, cause);
        }
        json.endArray().array("needs");
        for (CallNeed need : answer.needs()) {
            need(json, need);
        }
        json.endArray();
        CatalogJson.write("source", error.source(), json);
        json.endObject();
    }

    private static void step(JsonOutput json, Step step) throws IOException {
        json.object()
                .text("what", step.what())
                .textOrNull(
                        "provider",
                        step.provider().map(provider -> provider.id()).orElse(""))
                .textOrNull("layer", step.layer().map(layer -> layer.id()).orElse(""))
                .textOrNull("list", step.list())
                .texts("add", step.add())
                .texts("remove", step.remove());
        if (step.location().isKnown()) {
            json.object("location").place(step.location()).endObject();
        } else {
            json.nothing("location");
        }
        json.texts("who", ids(step.who())).textOrNull("rule", step.rule()).endObject();
    }

    private static void cause(JsonOutput json, RankedCause ranked) throws IOException {
        json.object()
                .text("cause", ranked.cause().cause())
                .text("check", ranked.cause().check())
                .text("remedy", ranked.cause().remedy())
                .texts("who", ids(ranked.cause().who()))
                .text("standing", ranked.standing().id())
                .texts("rules", ranked.rules())
                .endObject();
    }

    private static void need(JsonOutput json, CallNeed need) throws IOException {
        json.object()
                .text("operation", need.call())
                .text("provider", need.provider().id())
                .array("options");
        for (Option option : need.options()) {
            CatalogJson.write(option, json);
        }
        json.endArray().endObject();
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }
}
