package io.baton.bench;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A bench, sorted so that a search looks only at partners who may fit: by the services that their
/// skills mean, and by the words on their cards.
final class Index {
    /// Of a service that a partner hardly offers, and of a need that hardly leans to it.
    private static final float LEAST_SHARE = 0.02f;

    private record Posting(int entry, float share) {}

    private final List<Partner> bench;
    private final Map<String, Entry> byId;
    private final List<Entry> entries;
    private final Map<Integer, List<Posting>> byService = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Regions regions;
    private final boolean learned;
    private volatile @Nullable Spelling spelling;

    private Index(List<Partner> bench, Map<String, Entry> byId, List<Entry> entries) {
        this.bench = bench;
        this.byId = byId;
        this.entries = entries;
        regions = Regions.of(bench);
        learned = entries.stream().allMatch(Entry::learned);
        for (int i = 0; i < entries.size(); i++) {
            post(i, entries.get(i));
        }
    }

    /// @param before what is known of an earlier state of the same bench; partners that have not
    ///   changed are taken over
    static Index of(List<Partner> bench, Index before, Function<Partner, Entry> read) {
        var byId = HashMap.<String, Entry>newHashMap(bench.size());
        var entries = new ArrayList<Entry>(bench.size());
        for (var partner : bench) {
            var known = before.byId.get(partner.id().value());
            var fresh = known != null && known.partner() == partner && known.learned();
            var entry = fresh ? known : read.apply(partner);
            byId.put(partner.id().value(), entry);
            if (partner.active() && !partner.skills().isEmpty()) {
                entries.add(entry);
            }
        }
        return new Index(bench, byId, entries);
    }

    static Index empty() {
        return new Index(List.of(), Map.of(), List.of());
    }

    private void post(int place, Entry entry) {
        entry.services()
                .forEach((service, share) -> {
                    if (share >= LEAST_SHARE) {
                        byService
                                .computeIfAbsent(service, _ -> new ArrayList<>())
                                .add(new Posting(place, share));
                    }
                });
        var stems = new HashSet<String>();
        for (var skill : entry.skills()) {
            stems.addAll(skill.stems());
            // Rather a partner's own word than one that sounds like it.
            Words.spelled(skill.skill().name()).forEach(word -> words.merge(word, 3, Integer::sum));
        }
        stems.forEach(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(place));
    }

    /// A partner who can be proposed, with what is known.
    Optional<Entry> entry(PartnerId id) {
        return Optional.ofNullable(byId.get(id.value()))
                .filter(entry -> entry.partner().active() && !entry.skills().isEmpty());
    }

    Regions regions() {
        return regions;
    }

    List<Partner> bench() {
        return bench;
    }

    boolean isOf(List<Partner> other) {
        return bench == other;
    }

    /// How needs are read for this bench: its own words belong to the trade too.
    ///
    /// @param read makes it of the words on the cards, with how often they are used
    Spelling spelling(Function<Map<String, Integer>, Spelling> read) {
        var known = spelling;
        if (known == null) {
            known = read.apply(words);
            spelling = known;
        }
        return known;
    }

    /// Whether the meaning of all skills is known.
    boolean learned() {
        return learned;
    }

    Progress progress() {
        int known = (int) byId.values().stream().filter(Entry::learned).count();
        return new Progress(known, byId.size() - known);
    }

    List<Entry> entries() {
        return entries;
    }

    /// How far each entry offers what is asked for: the sum over services of what is asked times
    /// what is offered.
    ///
    /// @param least a service that is asked for less is passed over
    double[] offering(double[] asked, double least) {
        var offered = new double[entries.size()];
        for (int service = 0; service < asked.length; service++) {
            if (asked[service] >= least) {
                for (var posting : byService.getOrDefault(service, List.of())) {
                    offered[posting.entry()] += asked[service] * posting.share();
                }
            }
        }
        return offered;
    }

    /// The places of those on whose card one of the stems stands.
    Set<Integer> naming(Set<String> stems) {
        var places = new HashSet<Integer>();
        stems.forEach(stem -> places.addAll(byStem.getOrDefault(stem, List.of())));
        return places;
    }
}
