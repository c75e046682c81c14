package io.baton.bench;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The smallest set of partners who serve several needs between them.
///
/// @param assignments each need with the one who serves it, in the order of the needs
/// @param inHouse the needs that the firm itself serves, so no partner is asked
/// @param unserved the needs that nobody serves
/// @param leftOver what was told beside, and may be a need too
public record Cover(
        List<Assignment> assignments,
        List<InHouse> inHouse,
        List<String> unserved,
        List<String> leftOver) {
    /// Of each need, so many are looked at.
    public static final int CANDIDATES_PER_NEED = 6;

    /// With more needs than this fewer are looked at, as the ways to give them multiply.
    private static final int MANY_NEEDS = 5;

    private static final int LOOKED_AT_OF_MANY = 3;

    private static final int MOST_TOGETHER = ReferralId.MAX_BUNDLE;

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

    /// The number of partners in it.
    public int size() {
        return (int)
                assignments.stream().map(share -> share.match().partner().id()).distinct().count();
    }

    /// This, unless it is more than can be logged together, or one partner for all.
    public Optional<Cover> ofSeveral() {
        boolean beside = !unserved.isEmpty() || !inHouse.isEmpty();
        boolean several = size() > 1 || size() == 1 && beside;
        return several && size() <= MOST_TOGETHER ? Optional.of(this) : Optional.empty();
    }

    /// Of equally small ones the one that fits best.
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

    /// Tries all ways to give each need to one of its best: at most some eight thousand.
    private static final class SmallestSet {
        private final List<List<Match>> choices;
        private final List<NeedPart> parts;
        private final Map<PartnerId, Integer> taken = new HashMap<>();
        private final List<Match> now = new ArrayList<>();
        private List<Match> best = List.of();
        private int least = Integer.MAX_VALUE;
        private double fit;

        SmallestSet(List<NeedPart> parts) {
            this.parts = parts;
            int most = parts.size() > MANY_NEEDS ? LOOKED_AT_OF_MANY : CANDIDATES_PER_NEED;
            choices =
                    parts.stream()
                            .map(needPart -> needPart.matches().stream().limit(most).toList())
                            .toList();
        }

        List<Assignment> best() {
            choose(0, 0);
            var shares = new ArrayList<Assignment>();
            for (int i = 0; i < parts.size(); i++) {
                shares.add(new Assignment(parts.get(i).need(), best.get(i)));
            }
            return shares;
        }

        private void choose(int part, double sum) {
            if (taken.size() > least) {
                return;
            }
            if (part == choices.size()) {
                if (taken.size() < least || sum > fit) {
                    least = taken.size();
                    fit = sum;
                    best = List.copyOf(now);
                }
                return;
            }
            for (var match : choices.get(part)) {
                var id = match.partner().id();
                taken.merge(id, 1, Integer::sum);
                now.add(match);
                choose(part + 1, sum + match.weight());
                now.removeLast();
                taken.computeIfPresent(id, (_, times) -> times == 1 ? null : times - 1);
            }
        }
    }
}
