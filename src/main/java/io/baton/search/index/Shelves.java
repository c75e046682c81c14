package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A large shelf that stays as it is, and a small one of partners who have changed since: so a
/// change costs little, however large the bench is. Never changes itself.
final class Shelves {
    /// With more partners than this, only those are weighed of whom something was seen beforehand.
    private static final int FEW = 400;

    /// And of those only so many, the most promising ones.
    private static final int WEIGHED = 200;

    /// From so many changes on, all should be put into one shelf again.
    static final int MANY = 300;

    private final Function<List<Entry>, Shelf> shelving;
    private final Shelf large;
    private final Map<String, Integer> places;
    private final BitSet gone;
    private final Map<String, Entry> changed;
    private final Shelf small;

    private Shelves(
            Function<List<Entry>, Shelf> shelving,
            Shelf large,
            Map<String, Integer> places,
            BitSet gone,
            Map<String, Entry> changed) {
        this.shelving = shelving;
        this.large = large;
        this.places = places;
        this.gone = gone;
        this.changed = changed;
        small = shelving.apply(List.copyOf(changed.values()));
    }

    /// All in one shelf.
    static Shelves of(List<Entry> entries, Function<List<Entry>, Shelf> shelving) {
        var places = HashMap.<String, Integer>newHashMap(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).partner().id().value(), i);
        }
        return new Shelves(shelving, shelving.apply(entries), places, new BitSet(), Map.of());
    }

    Shelves with(List<Partner> left, List<Entry> come) {
        var nowGone = (BitSet) gone.clone();
        var nowChanged = new LinkedHashMap<>(changed);
        for (var partner : left) {
            var id = partner.id().value();
            nowChanged.remove(id);
            var place = places.get(id);
            if (place != null) {
                nowGone.set(place);
            }
        }
        come.forEach(entry -> nowChanged.put(entry.partner().id().value(), entry));
        return new Shelves(shelving, large, places, nowGone, nowChanged);
    }

    Function<List<Entry>, Shelf> shelving() {
        return shelving;
    }

    boolean crowded() {
        return changed.size() + gone.cardinality() >= MANY;
    }

    /// All, in no order.
    Stream<Entry> entries() {
        var all = large.entries();
        var stayed = new ArrayList<Entry>(all.size() + changed.size());
        for (int i = 0; i < all.size(); i++) {
            if (!gone.get(i)) {
                stayed.add(all.get(i));
            }
        }
        stayed.addAll(changed.values());
        return stayed.stream();
    }

    Optional<Entry> entry(String id) {
        var fresh = changed.get(id);
        var place = places.get(id);
        return fresh == null && place != null && !gone.get(place)
                ? Optional.of(large.entries().get(place))
                : Optional.ofNullable(fresh);
    }

    /// Those worth weighing, the most promising first.
    List<Promising> promising(Scoring.Asked asked) {
        if (large.entries().size() + changed.size() <= FEW) {
            return entries().filter(Entry::offers).map(Promising::anyway).toList();
        }
        var promising = new ArrayList<Promising>();
        large.promising(asked, gone, WEIGHED, promising::add);
        small.promising(asked, new BitSet(), WEIGHED, promising::add);
        promising.sort(Comparator.comparingDouble(Promising::promise).reversed());
        return promising;
    }

    /// The words on the cards, with how often they are used.
    Map<String, Integer> words() {
        return large.words();
    }
}
