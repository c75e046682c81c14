package io.baton.bench;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a firm has seen of its partners so far. It never changes; what is learned makes another.
public final class History {
    private static final int MOST_EXAMPLES = 5_000;
    private static final History NONE = new History(Map.of(), List.of());

    private final Map<PartnerId, List<ReferralOutcome>> byPartner;
    private final List<PastAnswer> examples;

    private History(Map<PartnerId, List<ReferralOutcome>> byPartner, List<PastAnswer> examples) {
        this.byPartner = byPartner;
        this.examples = examples;
    }

    /// Of a firm that has referred nothing yet.
    public static History none() {
        return NONE;
    }

    /// How it went with one partner.
    ///
    /// @param now in the firm's time zone, where its months begin
    public TrackRecord trackRecord(PartnerId partner, ZonedDateTime now) {
        return TrackRecord.of(partner, byPartner.getOrDefault(partner, List.of()), now);
    }

    /// The needs that partners said yes or no to, the newest first, at most 5,000. The same list as
    /// long as nothing is learned.
    public List<PastAnswer> examples() {
        return examples;
    }

    /// This, and what is told here. Of two that tell of one referral the higher version counts, in
    /// whatever order they are told; the same object when none tells more.
    public History with(Collection<ReferralOutcome> told) {
        var changed = new HashMap<PartnerId, List<ReferralOutcome>>();
        var learned = new HashMap<ReferralId, ReferralOutcome>();
        byPartner(told)
                .forEach((partner, news) -> {
                    var before = byPartner.getOrDefault(partner, List.of());
                    var merged = Merged.of(before, news);
                    if (!merged.learned().isEmpty()) {
                        changed.put(partner, merged.all());
                        merged.learned()
                                .forEach(each -> learned.merge(each.id(), each, History::newer));
                    }
                });
        if (changed.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(byPartner);
        all.putAll(changed);
        return new History(all, merged(examples, learned.values()));
    }

    private static Map<PartnerId, List<ReferralOutcome>> byPartner(
            Collection<ReferralOutcome> told) {
        var all = new HashMap<PartnerId, List<ReferralOutcome>>();
        for (var referralOutcome : told) {
            for (var partner : referralOutcome.askedPartners()) {
                all.computeIfAbsent(partner, _ -> new ArrayList<>()).add(referralOutcome);
            }
        }
        return all;
    }

    /// What is known of one partner's referrals.
    ///
    /// @param learned those that tell more than was known before
    private record Merged(List<ReferralOutcome> all, List<ReferralOutcome> learned) {

        static Merged of(List<ReferralOutcome> before, List<ReferralOutcome> news) {
            var all = new HashMap<ReferralId, ReferralOutcome>();
            before.forEach(referralOutcome -> all.put(referralOutcome.id(), referralOutcome));
            var learned = new ArrayList<ReferralOutcome>();
            for (var referralOutcome : news) {
                var known = all.get(referralOutcome.id());
                if (known == null || referralOutcome.isNewerThan(known)) {
                    all.put(referralOutcome.id(), referralOutcome);
                    learned.add(referralOutcome);
                }
            }
            return new Merged(List.copyOf(all.values()), learned);
        }
    }

    private static ReferralOutcome newer(ReferralOutcome one, ReferralOutcome other) {
        return other.isNewerThan(one) ? other : one;
    }

    /// An example that is dropped for its age is never missed later: none ever vanishes before it.
    private static List<PastAnswer> merged(
            List<PastAnswer> before, Collection<ReferralOutcome> learned) {
        var told = learned.stream().map(ReferralOutcome::number).collect(Collectors.toSet());
        var kept = before.stream().filter(pastAnswer -> !told.contains(pastAnswer.number()));
        return Stream.concat(kept, learned.stream().flatMap(PastAnswer::of))
                .sorted(PastAnswer.NEWEST_FIRST)
                .limit(MOST_EXAMPLES)
                .toList();
    }
}
