package dev.leastscope.check;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One thing a rule found. Made by {@link Examination#finding}.
 *
 * @param id the first 16 hexadecimal digits of SHA-256 over rule, integration name, provider, layer, list and the one scope
 *     or feature that the finding is about. It stays the same when the message, the line or the file changes, and when
 *     scopes or features join or leave a finding that has one cause and several of them
 * @param rule the rule's id
 * @param category what it means for users
 * @param severity what it weighs, a policy applied
 * @param defaultSeverity what it weighed before the policy
 * @param integration the integration's name; empty for the only one
 * @param provider empty when it concerns no single provider
 * @param layer empty when it concerns no single layer
 * @param list the auth request's or provider app's name; empty otherwise
 * @param scopes canonical scopes it is about (a string as written where it means no known scope), sorted
 * @param features features, operation ids and triggers it is about, sorted
 * @param message what is wrong, one or two sentences
 * @param fix how to fix it, one sentence
 * @param remedy the same as data, when a change of the manifest fixes it; empty otherwise
 * @param location the offending value; never null
 * @param related further places, such as the other half of a conflict
 * @param source where the rule or fact is printed; empty when it is the project's own word
 * @param suppressed the accepted reason and date; empty when it stands
 * @param group the features that have this one cause, where a suppression can accept them one by one; else empty
 * @param acceptable whether a suppression or a baseline can accept it
 * @since 0.1.0
 */
public record Finding(
        String id,
        String rule,
        Category category,
        Severity severity,
        Severity defaultSeverity,
        String integration,
        Optional<Provider> provider,
        Optional<Layer> layer,
        String list,
        List<String> scopes,
        List<String> features,
        String message,
        String fix,
        Optional<Remedy> remedy,
        Location location,
        List<Related> related,
        String source,
        Optional<Acceptance> suppressed,
        Optional<Group> group,
        boolean acceptable)
        implements Comparable<Finding> {

    /** Another place that a finding is about, and what is there. */
    public record Related(Location location, String message) {}

    /**
     * Why and until when a finding is accepted.
     *
     * @param reason the suppression's reason, or {@code baseline}
     * @param expires the last day it holds; empty for a baseline
     */
    public record Acceptance(String reason, String expires) {
        /** The reason, and the last day where there is one: {@code partners only (until 2027-01-31)}. */
        public String text() {
            return expires.isEmpty() ? reason : reason + " (until " + expires + ")";
        }
    }

    /**
     * The features that have one cause.
     *
     * @param members those for which the finding stands
     * @param accepted those that suppressions have taken out
     * @param wording writes the message for the members that are left
     */
    public record Group(List<Member> members, List<AcceptedFeature> accepted, Wording wording) {}

    /**
     * A feature of a group.
     *
     * @param feature the feature, operation id or trigger
     * @param severity what the finding weighs for it alone
     * @param consequence what happens to it, a sentence
     */
    public record Member(String feature, Severity severity, String consequence) {}

    /** A feature that a suppression has taken out of a group, and that suppression's reason and date. */
    public record AcceptedFeature(String feature, Acceptance acceptance) {}

    /** Writes the message of a group. Immutable, a pure function. */
    public interface Wording {
        /** The message for these members; at least one. */
        String message(List<Member> members);
    }

    /** The same finding with another weight. */
    Finding weighing(Severity value) {
        return with(value, location, message, suppressed);
    }

    /** The same finding, accepted. */
    public Finding accepted(Acceptance acceptance) {
        return with(severity, location, message, Optional.of(acceptance));
    }

    /** The same finding at another place. */
    public Finding at(Location place) {
        return with(severity, place, message, suppressed);
    }

    /** The same finding with another fix. */
    public Finding withFix(String text) {
        return new Finding(
                id,
                rule,
                category,
                severity,
                defaultSeverity,
                integration,
                provider,
                layer,
                list,
                scopes,
                features,
                message,
                text,
                remedy,
                location,
                related,
                source,
                suppressed,
                group,
                acceptable);
    }

    /** The same finding with another sentence at the end of its message. */
    Finding adding(String sentence) {
        return with(severity, location, message + " " + sentence, suppressed);
    }

    /**
     * The same finding for the features that are left, as heavy as the heaviest of them.
     *
     * @param left the members for which it stands; at least one
     * @param accepted those that suppressions accept
     */
    Finding withMembers(List<Member> left, List<AcceptedFeature> accepted) {
        Group rest = new Group(
                List.copyOf(left), List.copyOf(accepted), group.orElseThrow().wording());
        List<String> names = new ArrayList<>(left.size());
        for (Member member : left) {
            names.add(member.feature());
        }
        Collections.sort(names);
        Severity heaviest = heaviest(left);
        return new Finding(
                id,
                rule,
                category,
                heaviest,
                heaviest,
                integration,
                provider,
                layer,
                list,
                scopes,
                List.copyOf(names),
                rest.wording().message(rest.members()),
                fix,
                remedy,
                location,
                related,
                source,
                suppressed,
                Optional.of(rest),
                acceptable);
    }

    static Severity heaviest(List<Member> members) {
        Severity heaviest = Severity.NOTE;
        for (Member member : members) {
            heaviest = member.severity().reaches(heaviest) ? member.severity() : heaviest;
        }
        return heaviest;
    }

    private Finding with(Severity weight, Location place, String text, Optional<Acceptance> acceptance) {
        return new Finding(
                id,
                rule,
                category,
                weight,
                defaultSeverity,
                integration,
                provider,
                layer,
                list,
                scopes,
                features,
                text,
                fix,
                remedy,
                place,
                related,
                source,
                acceptance,
                group,
                acceptable);
    }

    /** Orders by place, then rule, then id, so that every output is stable. */
    @Override
    public int compareTo(Finding other) {
        int byPlace = location.compareTo(other.location);
        if (byPlace != 0) {
            return byPlace;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : id.compareTo(other.id);
    }

    /** {@code file:line:column: rule: message}. */
    public String line() {
        return location.isKnown() ? location + ": " + rule + ": " + message : rule + ": " + message;
    }

    /** {@code severity file:line:column: rule: message Fix: fix}: all that a failed assertion on findings has to print. */
    @Override
    public String toString() {
        return severity.id()
                + (suppressed.isPresent() ? ", accepted, " : " ")
                + line()
                + (fix.isEmpty() ? "" : " Fix: " + fix);
    }
}
