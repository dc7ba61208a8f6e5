package dev.leastscope.scan.find;

import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;

/** Reports the webhook triggers of an SDK call that subscribes. */
final class TriggerSubscriptions {
    private final SdkIndex sdk;

    TriggerSubscriptions(SdkIndex sdk) {
        this.sdk = sdk;
    }

    void report(EntryPoint point, ScopeRequest request, CodePlace place, ClassFindings.Sink sink, ClassFindings found) {
        ScopeReading triggers = request.reading(sdk, "");
        if (!request.known || !triggers.complete()) {
            found.unresolved(triggers.because(UnknownPart.of(UnknownKind.TRIGGERS)), place);
            return;
        }
        List<String> names = new ArrayList<>(triggers.scopes());
        if ((!triggers.given() || triggers.sometimesNone()) && point.withoutList() == SdkTable.WithoutList.ALL) {
            names.addAll(sdk.triggers(point.api()));
        }
        for (String name : names) {
            found.trigger(point.api(), name, place, sink, ClassOutline.confidence(place.className(), place.method()));
        }
    }
}
