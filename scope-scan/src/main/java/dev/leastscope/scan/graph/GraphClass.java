package dev.leastscope.scan.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class, its supertypes and its methods. */
final class GraphClass {
    private final String name;
    private final List<String> parents;
    private final Map<String, GraphMethod> methods = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final List<String> members = new ArrayList<>();
    private String host;
    private boolean kotlin;
    private boolean searching;

    /**
     * @param name internal name
     * @param parents internal names of its parent class and its interfaces
     */
    GraphClass(String name, List<String> parents) {
        this.name = name;
        this.parents = parents;
        this.host = name;
    }

    String name() {
        return name;
    }

    List<String> parents() {
        return parents;
    }

    /** Its methods by signature, in the order of the class file. */
    Map<String, GraphMethod> methods() {
        return methods;
    }

    /** The constant texts in its code, its fields and its annotations. */
    Set<String> texts() {
        return texts;
    }

    /** The class whose members may call each other's private methods; the class itself where nothing else is said. */
    String host() {
        return host;
    }

    void host(String nestHost) {
        host = nestHost;
    }

    /** The other classes of its nest, where this class is the host. */
    List<String> members() {
        return members;
    }

    /** Whether its code looks methods up by reflection with names that are not constants. */
    boolean isSearching() {
        return searching;
    }

    void searching() {
        searching = true;
    }

    boolean isKotlin() {
        return kotlin;
    }

    void kotlin() {
        kotlin = true;
    }
}
