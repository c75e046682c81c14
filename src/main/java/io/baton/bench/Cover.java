package io.baton.bench;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The smallest set of partners who together serve several needs.
///
/// @param assignments needs with the partner who serves each, in the order of the needs
/// @param inHouse needs the firm serves itself, so no partner is asked
/// @param unserved needs no one serves
/// @param leftOver the rest of the sentence, which may contain further needs
public record Cover(
        List<Assignment> assignments,
        List<InHouse> inHouse,
        List<String> unserved,
        List<String> leftOver) {
    /// Candidates considered for each need.
    public static final int CANDIDATES_PER_NEED = 6;

    /// With more needs than this, fewer candidates are considered, because the combinations
    /// multiply.
    private static final int MANY_NEEDS = 5;

    private static final int FEWER_CANDIDATES = 3;

    private static final int MAX_PARTNERS = ReferralId.MAX_BUNDLE;

    /// @param need in the client's words
    public record Assignment(String need, Match match) {}

    /// @param need in the client's words
    public record InHouse(String need, InHouseMatch match) {}

    public Cover {
        assignments = List.copyOf(assignments);
        inHouse = List.copyOf(inHouse);
        unserved = List.copyOf(unserved);
        leftOver = List.copyOf(leftOver);
    }

    /// Number of different partners.
    public int size() {
        return (int)
                assignments.stream()
                        .map(assignment -> assignment.match().partner().id())
                        .distinct()
                        .count();
    }

    /// Returns this cover unless one partner serves everything, or it's too large to log as one
    /// bundle.
    public Optional<Cover> ofSeveral() {
        boolean partlyUnassigned = !unserved.isEmpty() || !inHouse.isEmpty();
        boolean split = size() > 1 || size() == 1 && partlyUnassigned;
        return split && size() <= MAX_PARTNERS ? Optional.of(this) : Optional.empty();
    }

    /// Finds the smallest cover; among equally small ones, the best fit.
    public static Cover of(List<NeedPart> parts, List<String> leftOver) {
        var served = new ArrayList<NeedPart>();
        var inHouse = new ArrayList<InHouse>();
        var unserved = new ArrayList<String>();
        for (var needPart : parts) {
            if (needPart.inHouse() != null) {
                inHouse.add(new InHouse(needPart.need(), needPart.inHouse()));
            } else if (needPart.matches().isEmpty()) {
                unserved.add(needPart.need());
            } else {
                served.add(needPart);
            }
        }
        return new Cover(new SmallestSet(served).best(), inHouse, unserved, leftOver);
    }

    /// Tries every way to assign each need to one of its candidates: at most about eight thousand.
    private static final class SmallestSet {
        private final List<List<Match>> choices;
        private final List<NeedPart> parts;
        private final Map<PartnerId, Integer> timesChosen = new HashMap<>();
        private final List<Match> current = new ArrayList<>();
        private List<Match> best = List.of();
        private int smallestSize = Integer.MAX_VALUE;
        private double bestWeight;

        SmallestSet(List<NeedPart> parts) {
            this.parts = parts;
            int limit = parts.size() > MANY_NEEDS ? FEWER_CANDIDATES : CANDIDATES_PER_NEED;
            choices =
                    parts.stream()
                            .map(needPart -> needPart.matches().stream().limit(limit).toList())
                            .toList();
        }

        List<Assignment> best() {
            choose(0, 0);
            var assigned = new ArrayList<Assignment>();
            for (int i = 0; i < parts.size(); i++) {
                assigned.add(new Assignment(parts.get(i).need(), best.get(i)));
            }
            return assigned;
        }

        private void choose(int part, double weight) {
            if (timesChosen.size() > smallestSize) {
                return;
            }
            if (part == choices.size()) {
                if (timesChosen.size() < smallestSize || weight > bestWeight) {
                    smallestSize = timesChosen.size();
                    bestWeight = weight;
                    best = List.copyOf(current);
                }
                return;
            }
            for (var match : choices.get(part)) {
                var id = match.partner().id();
                timesChosen.merge(id, 1, Integer::sum);
                current.add(match);
                choose(part + 1, weight + match.weight());
                current.removeLast();
                timesChosen.computeIfPresent(id, (_, times) -> times == 1 ? null : times - 1);
            }
        }
    }
}
