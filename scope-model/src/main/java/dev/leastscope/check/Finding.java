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
 * A finding of a rule. {@link Examination#finding} creates it.
 *
 * @param id the first 16 hexadecimal digits of SHA-256 over rule, integration name, provider, layer, list and the one scope or
 *     feature that the finding is about. It stays the same when the message, the line or the file changes, and when a finding
 *     with one cause gains or loses some of its scopes or features
 * @param rule the rule's id
 * @param category what it means for users
 * @param severity its severity after the policy is applied
 * @param defaultSeverity its severity without the policy
 * @param integration the name of the integration; empty when there is only one
 * @param provider empty when it concerns no single provider
 * @param layer empty when it concerns no single layer
 * @param list the auth request's or provider app's name; empty otherwise
 * @param scopes canonical scopes that it is about, sorted; an unknown scope is as written
 * @param features features, operation ids and triggers that it is about, sorted
 * @param message what is wrong, one or two sentences
 * @param fix how to fix it, one sentence
 * @param remedy the fix as data; empty when a change of the manifest does not fix it
 * @param location the place of the wrong value; never null
 * @param related further places, such as the other half of a conflict
 * @param source the page that states the rule or fact; empty when it is a declaration of the project
 * @param suppressed why and until when it is accepted; empty when it is not accepted
 * @param group the features with this cause, when a suppression can accept single ones; otherwise empty
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

    /** A further place of a finding, and what is there. */
    public record Related(Location location, String message) {}

    /**
     * Why and until when a finding is accepted.
     *
     * @param reason the suppression's reason, or {@code baseline}
     * @param expires the last day on which it is valid; empty for a baseline
     */
    public record Acceptance(String reason, String expires) {
        /** The reason, with the last day if there is one: {@code partners only (until 2027-01-31)}. */
        public String text() {
            return expires.isEmpty() ? reason : reason + " (until " + expires + ")";
        }
    }

    /**
     * The features with the same cause.
     *
     * @param members the features that are not accepted
     * @param accepted the features that suppressions accept
     * @param wording writes the message for the members
     */
    public record Group(List<Member> members, List<AcceptedFeature> accepted, Wording wording) {}

    /**
     * A feature of a group.
     *
     * @param feature the feature, operation id or trigger
     * @param severity the severity for this feature alone
     * @param consequence what happens to the feature, one sentence
     */
    public record Member(String feature, Severity severity, String consequence) {}

    /** A feature of a group that a suppression accepts, with the reason and date of the suppression. */
    public record AcceptedFeature(String feature, Acceptance acceptance) {}

    /** Writes the message of a group. Implementations are immutable and pure functions. */
    public interface Wording {
        /** The message for these members, of which there is at least one. */
        String message(List<Member> members);
    }

    /** The same finding with another severity. */
    Finding weighing(Severity value) {
        return with(value, location, message, suppressed);
    }

    /** The same finding, marked as accepted. */
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

    /** The same finding with a further sentence at the end of its message. */
    Finding adding(String sentence) {
        return with(severity, location, message + " " + sentence, suppressed);
    }

    /**
     * The same finding for the features that are not accepted, with the highest severity of these features.
     *
     * @param left the members that are not accepted; at least one
     * @param accepted the features that suppressions accept
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

    /** Orders by place, then rule, then id, so that outputs are always in the same order. */
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

    /** {@code severity file:line:column: rule: message Fix: fix}, so that a failed assertion on findings prints everything. */
    @Override
    public String toString() {
        return severity.id()
                + (suppressed.isPresent() ? ", accepted, " : " ")
                + line()
                + (fix.isEmpty() ? "" : " Fix: " + fix);
    }
}
