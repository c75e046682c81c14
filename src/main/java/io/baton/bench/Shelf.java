package io.baton.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Partners, sorted so that a search looks only at those who may fit: by the services that their
/// skills mean, and by the words of the skills. It never changes.
final class Shelf {
    /// Of a service that a partner hardly offers.
    private static final float LEAST_SHARE = 0.02f;

    private final List<Entry> entries;
    private final Places[] byService;
    private final float[][] shares;
    private final Names names;
    private final Places[] bySkill;
    private final KnownSkill[] skills;

    /// @param services how many there are
    Shelf(List<Entry> entries, Lexicon lexicon, int services) {
        this.entries = List.copyOf(entries);
        byService = new Places[services];
        shares = new float[services][];
        Map<KnownSkill, Places> carriers = new IdentityHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).offers()) {
                post(i, entries.get(i), carriers);
            }
        }
        names = new Names(lexicon, carriers.size());
        bySkill = new Places[carriers.size()];
        skills = new KnownSkill[carriers.size()];
        int skill = 0;
        for (var each : carriers.entrySet()) {
            names.add(skill, each.getKey().stems());
            bySkill[skill] = each.getValue();
            skills[skill++] = each.getKey();
        }
    }

    private void post(int place, Entry entry, Map<KnownSkill, Places> carriers) {
        entry.services((service, share) -> {
            if (share >= LEAST_SHARE) {
                post(place, service, share);
            }
        });
        for (var skill : entry.skills()) {
            carriers.computeIfAbsent(skill, _ -> new Places()).add(place);
        }
    }

    private void post(int place, int service, float share) {
        if (byService[service] == null) {
            byService[service] = new Places();
            shares[service] = new float[2];
        }
        int size = byService[service].size();
        if (size == shares[service].length) {
            shares[service] = Arrays.copyOf(shares[service], 2 * size);
        }
        byService[service].add(place);
        shares[service][size] = share;
    }

    List<Entry> entries() {
        return entries;
    }

    /// The words on the cards as they are spelled, with how often they are used.
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < skills.length; i++) {
            int often = bySkill[i].size();
            for (var word : Words.spelled(skills[i].skill().name())) {
                words.merge(word, often, Integer::sum);
            }
        }
        return words;
    }

    /// Those of whom something was seen beforehand, the most promising ones.
    ///
    /// @param without places of those who do not count any more
    /// @param most so many at most
    void promising(Scoring.Asked asked, BitSet without, int most, Consumer<Entry> take) {
        var offered = offering(asked.leanings(), Scoring.LEAST_LEANING);
        var called = offering(asked.aliases(), Scoring.LEAST_ALIAS);
        var named = new double[entries.size()];
        names.in(
                asked.stems(),
                1,
                (skill, how) -> {
                    for (int i = 0; i < bySkill[skill].size(); i++) {
                        int place = bySkill[skill].get(i);
                        named[place] = Math.max(named[place], how);
                    }
                });
        var promise = new double[entries.size()];
        for (int i = 0; i < promise.length; i++) {
            promise[i] =
                    without.get(i)
                            ? Double.NEGATIVE_INFINITY
                            : Evidence.promise(offered[i], named[i], called[i]);
        }
        for (int place : Top.of(promise, most)) {
            if (promise[place] > Double.NEGATIVE_INFINITY) {
                take.accept(entries.get(place));
            }
        }
    }

    /// How far each entry offers what is asked for: the sum over services of what is asked times
    /// what is offered.
    ///
    /// @param least a service that is asked for less is passed over
    private double[] offering(double[] asked, double least) {
        var offered = new double[entries.size()];
        for (int service = 0; service < asked.length; service++) {
            var places = byService[service];
            if (asked[service] >= least && places != null) {
                for (int i = 0; i < places.size(); i++) {
                    offered[places.get(i)] += asked[service] * shares[service][i];
                }
            }
        }
        return offered;
    }
}
