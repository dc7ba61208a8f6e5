package dev.leastscope.engine.answer;

import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
import dev.leastscope.engine.request.CatalogRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.explain.CatalogAnswer;
import dev.leastscope.explain.CatalogQuery;

/** Answers a query of the tables. */
public final class TableAnswer extends Operation {
    private final CatalogRequest request;

    public TableAnswer(CatalogRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        CatalogAnswer answer = CatalogQuery.builder()
                .api(request.api().orElse(null))
                .provider(request.provider().orElse(null))
                .scope(request.scope().orElse(null))
                .feature(request.feature().orElse(null))
                .operation(request.operation().orElse(null))
                .trigger(request.trigger().orElse(null))
                .tier(request.tier().orElse(null))
                .consent(request.consent().orElse(null))
                .build()
                .ask(
                        Settings.catalog(request.context()),
                        Words.asOf(request.context()).toString())
                .orThrow();
        Answer.of(answer.text(), answer::json).give(request.answer(), logger());
        return new Status.Passed();
    }
}
