package io.baton.bench;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A firm's history with its partners. Immutable; new outcomes produce a new history.
public final class History {
    private static final int MAX_EXAMPLES = 5_000;
    private static final History NONE = new History(Map.of(), List.of());

    private final Map<PartnerId, List<ReferralOutcome>> byPartner;
    private final List<PastAnswer> examples;

    private History(Map<PartnerId, List<ReferralOutcome>> byPartner, List<PastAnswer> examples) {
        this.byPartner = byPartner;
        this.examples = examples;
    }

    /// The history of a firm without referrals.
    public static History none() {
        return NONE;
    }

    /// The track record with one partner, and with those merged into it.
    ///
    /// @param now in the firm's time zone, because months start there
    public TrackRecord trackRecord(Partner partner, ZonedDateTime now) {
        var formerIds = partner.lineage().formerIds();
        if (formerIds.isEmpty()) {
            return trackRecord(partner.id(), now);
        }
        var ids = Stream.concat(Stream.of(partner.id()), formerIds.stream()).toList();
        var outcomes =
                ids.stream()
                        .flatMap(id -> byPartner.getOrDefault(id, List.of()).stream())
                        .distinct()
                        .toList();
        return TrackRecord.of(Set.copyOf(ids), outcomes, now);
    }

    /// The track record with one partner.
    ///
    /// @param now in the firm's time zone, because months start there
    public TrackRecord trackRecord(PartnerId partner, ZonedDateTime now) {
        return TrackRecord.of(Set.of(partner), byPartner.getOrDefault(partner, List.of()), now);
    }

    /// The needs partners said yes or no to, newest first, at most 5,000. Returns the same list
    /// until something changes.
    public List<PastAnswer> examples() {
        return examples;
    }

    /// Adds outcomes. For each referral the higher version counts, in any order of calls. Returns
    /// the same object if nothing is new.
    public History with(Collection<ReferralOutcome> outcomes) {
        var changed = new HashMap<PartnerId, List<ReferralOutcome>>();
        var learned = new HashMap<ReferralId, ReferralOutcome>();
        byPartner(outcomes)
                .forEach((partner, update) -> {
                    var before = byPartner.getOrDefault(partner, List.of());
                    var merged = Merged.of(before, update);
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
            Collection<ReferralOutcome> outcomes) {
        var all = new HashMap<PartnerId, List<ReferralOutcome>>();
        for (var referralOutcome : outcomes) {
            for (var partner : referralOutcome.askedPartners()) {
                all.computeIfAbsent(partner, _ -> new ArrayList<>()).add(referralOutcome);
            }
        }
        return all;
    }

    /// The outcomes with one partner.
    ///
    /// @param learned outcomes that are new or newer than before
    private record Merged(List<ReferralOutcome> all, List<ReferralOutcome> learned) {

        static Merged of(List<ReferralOutcome> before, List<ReferralOutcome> update) {
            var all = new HashMap<ReferralId, ReferralOutcome>();
            before.forEach(referralOutcome -> all.put(referralOutcome.id(), referralOutcome));
            var learned = new ArrayList<ReferralOutcome>();
            for (var referralOutcome : update) {
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

    /// An example dropped for its age is never needed again, because newer ones never disappear.
    private static List<PastAnswer> merged(
            List<PastAnswer> before, Collection<ReferralOutcome> learned) {
        var numbers = learned.stream().map(ReferralOutcome::number).collect(Collectors.toSet());
        var unchanged =
                before.stream().filter(pastAnswer -> !numbers.contains(pastAnswer.number()));
        return Stream.concat(unchanged, learned.stream().flatMap(PastAnswer::of))
                .sorted(PastAnswer.NEWEST_FIRST)
                .limit(MAX_EXAMPLES)
                .toList();
    }
}
