package io.baton.partner;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a partner descends from others that were merged.
///
/// @param formerIds ids of the partners merged into this one; their referrals count as its own
/// @param mergedInto the partner this one was merged into; null if it wasn't
public record Lineage(List<PartnerId> formerIds, @Nullable PartnerId mergedInto) {
    public static final Lineage NONE = new Lineage(List.of(), null);

    public Lineage {
        formerIds = List.copyOf(formerIds);
    }

    Lineage absorbing(Partner other) {
        var all = new LinkedHashSet<>(formerIds);
        all.add(other.id());
        all.addAll(other.lineage().formerIds());
        return new Lineage(List.copyOf(all), mergedInto);
    }

    Lineage into(PartnerId other) {
        return new Lineage(formerIds, other);
    }
}
