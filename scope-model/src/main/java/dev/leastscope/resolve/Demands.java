package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations that the features and triggers of a request require.
 *
 * <p>A feature list can contain feature names, operation ids and names of triggers. A trigger list contains only
 * triggers.
 *
 * @param demands one for each operation, in the order of the features, then of the triggers
 * @param unknown names that are not in the tables
 */
record Demands(List<Demand> demands, List<UnknownName> unknown) {

    static Demands of(Request request, Catalog catalog) {
        return new Collector(request, catalog).collect();
    }

    private static final class Collector {
        private final Request request;
        private final Catalog catalog;
        private final Map<Operation, List<Named>> asked = new LinkedHashMap<>();
        private final List<UnknownName> unknown = new ArrayList<>();

        Collector(Request request, Catalog catalog) {
            this.request = request;
            this.catalog = catalog;
        }

        Demands collect() {
            for (Named written : request.features()) {
                feature(written);
            }
            for (Named written : request.triggers()) {
                trigger(written);
            }
            List<Demand> demands = new ArrayList<>(asked.size());
            for (Map.Entry<Operation, List<Named>> entry : asked.entrySet()) {
                Requirement requirement = catalog.requirement(entry.getKey(), request.provider());
                if (!isForOtherProvider(requirement, entry.getValue())) {
                    demands.add(new Demand(entry.getKey(), entry.getValue(), requirement));
                }
            }
            return new Demands(List.copyOf(demands), List.copyOf(unknown));
        }

        private void feature(Named written) {
            ApiVersion api = request.api();
            Optional<Feature> feature = catalog.feature(api, written.text());
            if (feature.isPresent()) {
                for (Operation operation : feature.get().operations()) {
                    ask(operation, written);
                }
                return;
            }
            Optional<Operation> operation = catalog.operation(api, written.text());
            if (operation.isPresent()) {
                ask(operation.get(), written);
            } else {
                unknown.add(new UnknownName(written, false));
            }
        }

        private void trigger(Named written) {
            Optional<Operation> operation = catalog.operation(request.api(), written.text());
            if (operation.isPresent() && operation.get().isTrigger()) {
                ask(operation.get(), written);
            } else {
                unknown.add(new UnknownName(written, true));
            }
        }

        private void ask(Operation operation, Named written) {
            List<Named> askers = asked.get(operation);
            if (askers == null) {
                askers = new ArrayList<>(1);
                asked.put(operation, askers);
            }
            for (Named asker : askers) {
                if (asker.text().equals(written.text())) {
                    return;
                }
            }
            askers.add(written);
        }

        /**
         * Whether a demand is dropped. Zoom and virtual calendars support only a small part of an application's
         * features. Features that they cannot provide belong to other providers, unless their connector names them
         * itself.
         */
        private boolean isForOtherProvider(Requirement requirement, List<Named> askers) {
            if (requirement.state() != Requirement.State.UNAVAILABLE
                    || (request.provider() != Provider.ZOOM && request.provider() != Provider.VIRTUAL_CALENDAR)) {
                return false;
            }
            for (Named asker : askers) {
                if (isOwn(asker)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isOwn(Named asker) {
            boolean ownFeatures = request.connector().features().isPresent()
                    || request.authRequest().flatMap(AuthRequest::features).isPresent();
            boolean ownTriggers = request.connector().triggers().isPresent()
                    || request.authRequest().flatMap(AuthRequest::triggers).isPresent();
            return (ownFeatures && holds(request.features(), asker))
                    || (ownTriggers && holds(request.triggers(), asker));
        }

        private static boolean holds(List<Named> names, Named wanted) {
            for (Named name : names) {
                if (name.text().equals(wanted.text())) {
                    return true;
                }
            }
            return false;
        }
    }
}
