package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The values and known names of a text. A value wins over a name at the same place.
///
/// @param items in order, without overlaps
/// @param names the names among them
record KnownPieces(List<Item.Known> items, List<NameMatch> names) {

    static KnownPieces of(Values values, List<NameMatch> matches) {
        var items = new ArrayList<Item.Known>();
        add(items, Kind.AMOUNT, values.amounts());
        add(items, Kind.DATE, values.deadlines());
        add(items, Kind.DATE, values.dates());
        add(items, Kind.PHONE, values.phones());
        add(items, Kind.EMAIL, values.emails());
        add(items, Kind.REFERRAL, values.referrals());
        var free =
                matches.stream()
                        .filter(match ->
                                items.stream()
                                        .noneMatch(item -> item.span().overlaps(match.span())))
                        .toList();
        free.forEach(match -> items.add(new Item.Known(match.name().kind(), match.span())));
        items.sort(Comparator.comparingInt(item -> item.span().start()));
        return new KnownPieces(List.copyOf(items), free);
    }

    private static <T> void add(List<Item.Known> items, Kind kind, List<Found<T>> found) {
        found.forEach(one -> items.add(new Item.Known(kind, one.span())));
    }
}
