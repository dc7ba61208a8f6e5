package dev.leastscope.check.rules;

import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups needs by the features and triggers that have them. */
final class NeedsByFeature {
    private NeedsByFeature() {}

    /** A feature, operation id or trigger, and its needs. */
    record Group(Named name, List<Need> needs) {}

    /** The groups, in the order of their first needs. */
    static List<Group> of(List<Need> needs) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Need need : needs) {
            for (Named name : need.neededBy()) {
                Group group = groups.get(name.text());
                if (group == null) {
                    group = new Group(name, new ArrayList<>());
                    groups.put(name.text(), group);
                }
                group.needs().add(need);
            }
        }
        return List.copyOf(groups.values());
    }
}
