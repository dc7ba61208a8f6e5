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
     * Creates a class without methods.
     *
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

    /** The host of its nest, whose members can call each other's private methods; by default the class itself. */
    String host() {
        return host;
    }

    void host(String nestHost) {
        host = nestHost;
    }

    /** The other classes of its nest, when this class is the host. */
    List<String> members() {
        return members;
    }

    /** Whether its code searches methods by reflection with names that are not constants. */
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
